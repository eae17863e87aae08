package org.heretogether.tonight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.heretogether.base.Wording;
import org.heretogether.page.TextButton;
import org.heretogether.words.Words;

/** A field for the name of a group of ideas, and the button that takes it. Without a name nothing happens. */
class BundleName extends Div {

    private static final int LONGEST = 60;

    private final transient Words words;
    private final TextField name = new TextField();

    BundleName(Words words, String button, Wording before, Consumer<Wording> take) {
        this.words = words;
        addClassName("bundle-name");
        name.setLabel(words.text("organise.sort.name"));
        name.setMaxLength(LONGEST);
        name.setValue(before.in(words.language()));
        var press = new TextButton(words, button, () -> written(before, take));
        add(name, before.isEmpty() ? press.filled() : press.about(before.in(words.language())));
    }

    private void written(Wording before, Consumer<Wording> take) {
        String text = name.getValue().replaceAll("\\s+", " ").strip();
        name.setInvalid(text.isEmpty());
        if (text.isEmpty()) {
            name.setErrorMessage(words.text("organise.sort.name-missing"));
            name.focus();
            return;
        }
        take.accept(before.with(words.language(), text));
    }
}
