package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heretogether.testing.Accessible;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.Contrasts;
import org.heretogether.testing.Engine;
import org.heretogether.testing.EveryWay;
import org.heretogether.testing.KioskPage;
import org.heretogether.testing.RunningProgram;
import org.heretogether.testing.Sizes;
import org.heretogether.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What looks at our screens sees what it is there for: each finds nothing on a question, and something once it is spoilt. */
class ProbesIT {

    private static final String STYLE = """
            css => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(css);
              document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
            }""";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final RunningProgram program = RunningProgram.ofAll();

    static Stream<Arguments> probes() {
        return Stream.of(
                arguments("a name is missing", of(Accessible::problems), script("""
                        document.querySelector('.bar .help').removeAttribute('aria-label');
                        document.querySelector('.bar .help').replaceChildren();""")),
                arguments("words are faint", of(Accessible::faintWords), style("h1 { color: #8a8a8a !important }")),
                arguments("the other engine's rule", of(Engine::problems), script("""
                        const picture = document.createElement('img');
                        picture.src = '/kiosk/none.svg';
                        document.querySelector('main').append(picture);""")),
                arguments(
                        "a button is small",
                        of(Sizes::problems),
                        style(
                                ".bar .help { width: 60px !important; height: 60px"
                                        + " !important; min-width: 0 !important; min-height: 0 !important; align-self: start }")),
                arguments(
                        "an edge is faint",
                        of(Contrasts::problems),
                        style(".kiosk .card { border-color: #e0d8c0 !important; outline-color: #e0d8c0 !important }")),
                arguments(
                        "words are cut off",
                        of(Texts::cutOff),
                        style(
                                ".kiosk .card-words, .kiosk .card label { font-size: 90px !important; white-space: nowrap }")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("probes")
    void a_probe_finds_nothing_until_something_is_wrong(
            String what, Function<Page, List<String>> probe, Consumer<Page> spoil) {
        Page page = question();
        assertThat(probe.apply(page)).isEmpty();

        spoil.accept(page);

        assertThat(probe.apply(page)).isNotEmpty();
        browsers.wrong().clear();
    }

    @Test
    void what_moves_is_seen_by_the_look_in_every_way() {
        Page page = question();
        style("@keyframes sway { to { opacity: 0.99 } } .kiosk h1 { animation: sway 9s infinite !important }")
                .accept(page);
        var eyes = new EveryWay(page);

        eyes.look("spoilt");

        assertThat(eyes.problems()).anyMatch(problem -> problem.contains("something moves"));
    }

    @Test
    void a_request_to_another_host_is_noticed() {
        Page page = question();

        page.evaluate("() => fetch('http://elsewhere.example/').catch(() => undefined)");

        page.waitForCondition(() -> !browsers.wrong().isEmpty());
        assertThat(browsers.wrong().toString()).contains("elsewhere.example");
        browsers.wrong().clear();
    }

    private Page question() {
        var kiosk =
                KioskPage.open(browsers.tablet(1024, 768), program.address()).start();
        assertThat(kiosk.page().locator("kiosk-ask .card").first()).isVisible();
        return kiosk.page();
    }

    private static Function<Page, List<String>> of(Function<Page, List<String>> probe) {
        return probe;
    }

    private static Consumer<Page> style(String css) {
        return page -> page.evaluate(STYLE, css);
    }

    private static Consumer<Page> script(String script) {
        return page -> page.evaluate("() => { " + script + " }");
    }
}
