package org.heretogether.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What axe finds wrong on a page, up to WCAG 2.2 AAA as far as a machine can tell. */
public final class Accessible {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "wcag2aaa", "best-practice");

    private Accessible() {}

    /** One line for each thing that is wrong; none if nothing is. */
    public static List<String> problems(Page page) {
        // Legacy mode: no second page is opened, which would take the focus away. Flow's own sign of a lost connection
        // is
        // part of every Flow page and hidden until then.
        var found = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(RULES)
                .exclude("vaadin-connection-indicator")
                .analyze();
        return found.getViolations().stream().map(Accessible::line).toList();
    }

    /** Words that are too faint for their ground, and those axe could not measure. */
    public static List<String> faintWords(Page page) {
        var found = new AxeBuilder(page)
                .setLegacyMode(true)
                .withRules(List.of("color-contrast", "color-contrast-enhanced"))
                // Letters that are only a picture of themselves, in a font that may be larger than its line.
                .exclude(".sample[data-font]")
                .analyze();
        return Stream.concat(found.getViolations().stream(), found.getIncomplete().stream())
                .map(Accessible::line)
                .toList();
    }

    private static String line(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + "): "
                + rule.getNodes().stream()
                        .map(CheckedNode::getHtml)
                        .map(html -> html.substring(0, Math.min(160, html.length())))
                        .toList();
    }
}
