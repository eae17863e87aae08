package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.KioskPage;
import org.heretogether.testing.RunningProgram;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The power of the server goes in the middle of an evening: the tablet goes on, and nothing is lost or counted twice. */
class OfflineEveningIT {

    private static RunningProgram program;

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @TempDir
    Path browserFolder;

    @BeforeAll
    static void begin() {
        program = RunningProgram.start();
    }

    @AfterAll
    static void end() {
        program.close();
    }

    @Test
    void three_turns_and_an_idea_without_a_server_are_all_stored_once_when_it_is_back() {
        BrowserContext tablet = browsers.tabletThatKeeps(browserFolder, 1024, 768);
        var kiosk = KioskPage.open(tablet.pages().getFirst(), program.address());
        untilItWorksAlone(kiosk.page());
        Set<String> brought = new HashSet<>();
        program.kill();
        browsers.serverIsAway(true);

        kiosk.wholeTurn("Disco", "Pizza", "Good", "9 o'clock");
        collect(brought, kiosk, 4);
        kiosk.page().reload();
        kiosk.wholeTurn("Quiz", "Cake", "Not good", "10 o'clock");
        collect(brought, kiosk, 8);
        assertThat(kiosk.message()).containsText("8 kept here.");
        tablet.close();
        tablet = browsers.tabletThatKeeps(browserFolder, 1024, 768);
        kiosk = KioskPage.open(tablet.pages().getFirst(), program.address());
        kiosk.press("kiosk.rest.idea").typeIdea("Dance outside").press("kiosk.finish");
        kiosk.says("kiosk.finish.kept");
        kiosk.press("kiosk.done");
        collect(brought, kiosk, 9);
        program.startAgain();

        assertThat(kiosk.message())
                .containsText(
                        kiosk.words().say("kiosk.outbox.safe"),
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setTimeout(60_000));
        assertThat(kiosk.kept()).isEmpty();
        assertThat(brought).hasSize(9);
        assertThat(stored(brought)).isEqualTo(9);
        assertThat(program.count("select count(*) from contribution where value like '%Dance outside%'"))
                .isEqualTo(1);
    }

    @Test
    void the_server_dies_while_someone_is_answering_and_nothing_is_lost() {
        var kiosk = KioskPage.open(browsers.tablet(1024, 768), program.address());
        untilItWorksAlone(kiosk.page());
        Set<String> brought = new HashSet<>();

        kiosk.start().answerWith("Karaoke").choose("Curry");
        browsers.serverIsAway(true);
        program.kill();
        kiosk.next().answerWith("In between").answerWith("11 o'clock").finish();
        kiosk.says("kiosk.finish.kept");
        collect(brought, kiosk, 4);
        program.startAgain();

        await().atMost(Duration.ofSeconds(60)).until(() -> stored(brought) == 4);
        assertThat(kiosk.screen()).containsText(kiosk.words().say("kiosk.finish.safe"));
        kiosk.press("kiosk.done");
        assertThat(kiosk.message()).containsText(kiosk.words().say("kiosk.outbox.safe"));
    }

    private static void collect(Set<String> brought, KioskPage kiosk, int many) {
        var kept = kiosk.kept();
        assertThat(kept).hasSize(many);
        kept.forEach(item -> brought.add((String) item.get("id")));
    }

    private static long stored(Set<String> ids) {
        return program.count(
                "select count(*) from contribution where contribution_id in ('" + String.join("','", ids) + "')");
    }

    /** The worker has the page and all pictures; sounds may still be on their way. */
    private static void untilItWorksAlone(Page page) {
        // Not waitForFunction: it takes the promise of an answer for the answer.
        await().until(() -> (boolean) page.evaluate("""
                async () => {
                  const page = (await caches.keys()).filter((name) => name !== 'kiosk-files');
                  const files = await (await caches.open('kiosk-files')).keys();
                  const pictures = files.filter(({ url }) => url.endsWith('.svg')).length;
                  return navigator.serviceWorker.controller !== null && page.length === 1 && pictures >= 20;
                }"""));
    }
}
