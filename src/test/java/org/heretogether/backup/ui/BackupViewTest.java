package org.heretogether.backup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heretogether.backup.Backups;
import org.heretogether.backup.Checked;
import org.heretogether.backup.WantedBackups;
import org.heretogether.organiser.Organisers;
import org.heretogether.testing.PageTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class BackupViewTest extends PageTest {

    @Autowired
    private Backups backups;

    @Autowired
    private WantedBackups wanted;

    @Autowired
    private Organisers organisers;

    @BeforeEach
    void twoOrganisersAndAFile(@TempDir Path folder) throws IOException {
        organisers.begin(organisers.firstCode().orElseThrow(), "Sam", "a long password", "192.0.2.1");
        organisers.begin(organisers.codeForAnother(), "Robin", "another password", "192.0.2.1");
        Path file = folder.resolve("a.backup");
        try (var out = Files.newOutputStream(file)) {
            backups.write(out);
        }
        wanted.keepForLater(file);
        want(file, "Robin");
    }

    @AfterEach
    void forget() {
        wanted.forget();
    }

    @Test
    void another_of_us_sees_who_wants_it_back_and_can_leave_all_as_it_is() {
        navigate(BackupView.class);

        assertThat(said()).containsExactly("Robin wants to put this backup back.");
        assertThat(shows(Button.class, "Put it back now")).isTrue();

        press("Leave all as it is");

        assertThat(wanted.asked()).isEmpty();
        assertThat(said()).containsExactly("Nothing was changed.");
    }

    @Test
    void who_asked_cannot_agree_to_it_too() throws IOException {
        Path file = Files.createTempFile("own", ".backup");
        try (var out = Files.newOutputStream(file)) {
            backups.write(out);
        }
        wanted.keepForLater(file);
        want(file, "Sam");
        Files.delete(file);

        navigate(BackupView.class);

        assertThat(said()).containsExactly("Another of us looks at it first. Nothing has changed.");
        assertThat($(Button.class).withText("Put it back now").exists()).isFalse();
    }

    private void want(Path file, String who) {
        if (!(backups.check(file) instanceof Checked.Good good)) {
            throw new AssertionError("Not whole: " + file);
        }
        assertThat(wanted.want(good.contents(), who, false)).isEqualTo(WantedBackups.Wanted.WAITS);
    }
}
