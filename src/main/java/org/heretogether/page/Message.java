package org.heretogether.page;

import com.vaadin.flow.component.html.Div;

/** Says what happened, in a place that is on the page from the start, so that screen readers hear it. It stays until the next one. */
public class Message extends Div {

    // The button that was pressed stays in sight as well, where there is room for both.
    private static final String INTO_SIGHT = """
            this.scrollIntoView({block: 'nearest'});
            const pressed = document.activeElement;
            const [here, there] = [this, pressed].map((one) => one.getBoundingClientRect());
            const both = Math.max(here.bottom, there.bottom) - Math.min(here.top, there.top);
            if (both < innerHeight) pressed.scrollIntoView({block: 'nearest'});""";

    public Message() {
        addClassName("message");
        getElement().setAttribute("role", "status");
    }

    public void say(String text) {
        write(text, "said");
    }

    /** Something did not work; the text says what to do next. */
    public void warn(String text) {
        write(text, "warning");
    }

    public void clear() {
        write("", "");
    }

    private void write(String text, String kind) {
        setText(text);
        getElement().setAttribute("data-kind", kind);
        if (!text.isEmpty()) {
            getElement().executeJs(INTO_SIGHT);
        }
    }
}
