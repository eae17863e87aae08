package org.heretogether.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.heretogether.backup.Backups;
import org.heretogether.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DownloadsTest extends DatabaseTest {

    @Autowired
    private Downloads downloads;

    @Autowired
    private Backups backups;

    @Autowired
    private HikariDataSource pool;

    @Autowired
    private DataFolder data;

    @Test
    void while_a_slow_browser_takes_a_backup_no_connection_to_the_database_waits_for_it() throws IOException {
        hall.openPickOne(hall.place());
        var browser = new Browser();

        downloads.send(backups::write, browser);

        assertThat(browser.connectionsWhileWaiting).isZero();
        try (var zip = new ZipInputStream(new java.io.ByteArrayInputStream(browser.taken.toByteArray()))) {
            assertThat(zip.getNextEntry()).isNotNull();
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void a_browser_that_goes_away_leaves_no_file_behind() {
        var goesAway = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("Gone");
            }
        };

        assertThatThrownBy(() -> downloads.send(backups::write, goesAway)).hasMessage("Gone");

        assertThat(left()).isEmpty();
    }

    @Test
    void what_a_power_cut_left_is_gone_at_the_next_start() throws IOException {
        Path file = Files.writeString(data.path().resolve("downloads/download1.part"), "all of us");

        var unused = new Downloads(data);

        assertThat(file).doesNotExist();
    }

    private Path[] left() {
        try (var files = Files.list(data.path().resolve("downloads"))) {
            return files.toArray(Path[]::new);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    /** Looks at each part it gets how many connections are out. */
    private final class Browser extends OutputStream {

        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private int connectionsWhileWaiting;

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            connectionsWhileWaiting =
                    Math.max(connectionsWhileWaiting, pool.getHikariPoolMXBean().getActiveConnections());
            taken.write(some, from, length);
        }
    }
}
