package org.heretogether.page;

import com.vaadin.flow.component.html.Div;

/** Says what happened, in a place that is on the page from the start, so that screen readers hear it. It stays until the next one. */
public class Message extends Div {

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
            getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
    }
}
