package org.heretogether.testing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How a person at a tablet presses what they see. */
public sealed interface Fingers {

    void press(Locator target);

    void write(Locator field, String text);

    /** With a finger on the glass. */
    record Touch() implements Fingers {
        @Override
        public void press(Locator target) {
            target.tap();
        }

        @Override
        public void write(Locator field, String text) {
            field.fill(text);
        }
    }

    /** With Tab, arrows and Enter; a thing that Tab never comes to cannot be pressed. */
    record Keys(Page page) implements Fingers {

        private static final int MOST_TABS = 90;
        private static final String WHAT_NEXT = """
                target => document.activeElement === target ? 'here'
                  : target.type === 'radio' && document.activeElement.name === target.name ? 'ArrowDown' : 'Tab'""";

        @Override
        public void press(Locator target) {
            goTo(target);
            page.keyboard().press("Enter");
        }

        @Override
        public void write(Locator field, String text) {
            goTo(field);
            page.keyboard().type(text);
        }

        private void goTo(Locator target) {
            for (int keys = 0; keys < MOST_TABS; keys++) {
                String next = (String) target.evaluate(WHAT_NEXT);
                if (next.equals("here")) {
                    return;
                }
                page.keyboard().press(next);
            }
            throw new AssertionError("Keys never came to " + target);
        }
    }
}
