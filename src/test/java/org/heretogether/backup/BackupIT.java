package org.heretogether.backup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.heretogether.base.Uuid7;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.OrganiserPage;
import org.heretogether.testing.Program;
import org.heretogether.testing.RunningProgram;
import org.heretogether.testing.Signal;
import org.heretogether.testing.Tablet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Backup and restore as people do them: on the command line, and on the organisers' page. */
class BackupIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final Path data = Program.newFolder();

    @Test
    void on_the_command_line_a_running_place_is_kept_and_a_stopped_one_is_put_back() throws Exception {
        Path file = Files.createDirectories(Program.newFolder()).resolve("evening.backup");
        int port = Program.freePort();
        String first = idea("A quiz about songs");
        String second = idea("A picnic");
        Program program = Program.started(data, port, Map.of());
        var tablet = new Tablet(program.address());
        tablet.pair();
        assertThat(Tablet.verdicts(tablet.bring(first))).containsExactly("stored");

        Program.Task kept = Program.task(data, "backup", file.toString());

        assertThat(kept.exit()).as(kept.toString()).isZero();
        assertThat(kept.output()).contains("rows").contains(file.toString());
        assertThat(Tablet.verdicts(tablet.bring(second))).containsExactly("stored");
        Program.Task whileRunning = Program.task(data, "restore", file.toString());
        assertThat(whileRunning.exit()).isEqualTo(1);
        assertThat(whileRunning.output()).contains("Another Here Together is already using the folder");
        program.send(Signal.TERM);
        program.awaitEnd();

        Program.Task foreign = Program.task(
                data,
                "restore",
                Files.writeString(data.resolve("letter"), "Dear all").toString());
        assertThat(foreign.exit()).isEqualTo(1);
        assertThat(foreign.output()).contains("is not a backup of Here Together. Nothing was changed.");
        Program.Task back = Program.task(data, "restore", file.toString());
        assertThat(back.exit()).as(back.toString()).isZero();

        try (Program again = Program.started(data, port, Map.of())) {
            // What was there is known; what came after the backup is new again.
            assertThat(Tablet.verdicts(tablet.bring(first))).containsExactly("known-already");
            assertThat(Tablet.verdicts(tablet.bring(second))).containsExactly("stored");
            assertThat(again.errors()).isEmpty();
        }
    }

    @Test
    void on_the_page_the_file_is_looked_into_before_anything_is_put_back() throws IOException {
        try (var program = RunningProgram.start()) {
            Page page = browsers.computer(1280, 800);
            var organiser = OrganiserPage.signIn(page, program).go("/organise/backup");
            Path file = Files.createDirectories(Program.newFolder()).resolve("club.backup");
            page.waitForDownload(() -> organiser.followLink("organise.backup.go"))
                    .saveAs(file);
            program.change("update venue set name = 'Somewhere else'");

            choose(organiser, Files.writeString(file.resolveSibling("letter"), "Dear all"));
            organiser.says("organise.backup.refused.not-a-backup");
            organiser.go("/organise/backup");
            choose(organiser, file);
            organiser.says("organise.backup.whole");
            organiser.says("organise.backup.sure");
            assertThat(page.locator("main")).containsText("Riverside Hall");
            browsers.serverIsAway(true);
            organiser.press("organise.backup.yes");

            await().atMost(Duration.ofSeconds(90))
                    .ignoreExceptions()
                    .until(() -> program.count("select count(*) from venue where name = 'Riverside Hall'") == 1);
            await().atMost(Duration.ofSeconds(90))
                    .ignoreExceptions()
                    .until(() -> new Tablet(java.net.URI.create(program.address()))
                                    .get("/actuator/health")
                                    .statusCode()
                            == 200);
            OrganiserPage.signIn(browsers.computer(1280, 800), program);
            // Said after the tables came back, or it would have gone with those that were there.
            assertThat(program.count("select count(*) from change_log where kind = 'put-back' and who = 'Robin'"))
                    .isEqualTo(1);
        }
    }

    private static void choose(OrganiserPage organiser, Path file) {
        organiser
                .page()
                .waitForFileChooser(() -> organiser.press("organise.backup.choose"))
                .setFiles(file);
    }

    private static String idea(String words) {
        return Tablet.idea(Uuid7.next(), "{'kind':'idea','words':'%s','language':'en'}".formatted(words));
    }
}
