package org.heretogether.organiser;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.heretogether.words.Words;

/** A button for each language, in its own name. What was typed stays. */
class LanguageSwitch extends Div {

    LanguageSwitch(Words words) {
        addClassName("languages");
        getElement().setAttribute("role", "group");
        words.put(this, name -> getElement().setAttribute("aria-label", name), "organise.frame.language");
        for (String language : words.languages()) {
            var button = new Button(words.ownName(language), pressed -> choose(Locale.forLanguageTag(language)));
            button.getElement().setAttribute("lang", language);
            words.follow(
                    button,
                    () -> button.getElement()
                            .setAttribute("aria-pressed", String.valueOf(language.equals(words.language()))));
            add(button);
        }
    }

    private static void choose(Locale locale) {
        VaadinSession.getCurrent().setLocale(locale);
        UI.getCurrent().setLocale(locale);
    }
}
