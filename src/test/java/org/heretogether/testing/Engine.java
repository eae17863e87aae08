package org.heretogether.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What IBM's accessibility engine finds wrong on a page. It runs in the page and asks nobody. */
public final class Engine {

    private static final Path SCRIPT = Path.of("frontend/node_modules/accessibility-checker-engine/ace.js");

    private static final String CHECK = """
        async () => {
          const found = await new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
          const wrong = found.results.filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL');
          return [...new Set(wrong.map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 160)}`))];
        }\
        """;

    private Engine() {}

    /** One line for each thing that is wrong; none if nothing is. */
    @SuppressWarnings("unchecked")
    public static List<String> problems(Page page) {
        if (!(Boolean) page.evaluate("() => 'ace' in window")) {
            // Not as a script of the page: its content security policy lets in none but its own.
            page.evaluate(script());
        }
        return (List<String>) page.evaluate(CHECK);
    }

    private static String script() {
        try {
            return Files.readString(SCRIPT);
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    SCRIPT + " is not there; node frontend/build/install.mjs brings it", missing);
        }
    }
}
