package org.heretogether.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.heretogether.words.Words;

/** A button that carries one of our texts. Filled ones are the next step: one on a page. */
public class TextButton extends Button {

    public TextButton(Words words, String key, Runnable press) {
        words.put(this, this::setText, key);
        addClickListener(click -> press.run());
    }

    /** Says to screen readers what it is about, where several buttons on a page carry the same text. */
    public TextButton about(String what) {
        setAriaLabel(getText() + ": " + what);
        return this;
    }

    public TextButton filled() {
        addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return this;
    }
}
