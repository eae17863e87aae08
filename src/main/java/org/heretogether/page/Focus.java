package org.heretogether.page;

import com.vaadin.flow.component.Component;

/** Keeps people who press keys or a switch where they are when the button they pressed goes away. */
public final class Focus {

    private static final String GO_ON = """
            setTimeout(() => {
              if (document.activeElement !== document.body) return;
              const here = this.matches('[tabindex]') ? this : this.querySelector(':is(vaadin-button, button):not([hidden])');
              here?.focus();
            });""";

    private Focus() {}

    /** If nothing has the focus any more, this has it, or the first button in it. */
    public static void goesOnAt(Component component) {
        component.getElement().executeJs(GO_ON);
    }
}
