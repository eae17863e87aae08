package org.heretogether.page;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heretogether.base.Wording;
import org.heretogether.words.Words;

/** One text in several languages, side by side: a field for each language, labelled with what it is and the language's own name. */
public class WordingFields extends Div {

    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final Span problem = new Span();
    private Wording others = Wording.NONE;

    /** @param most how many characters a text may have */
    public WordingFields(Words words, List<String> languages, String labelKey, int most) {
        addClassName("wording-fields");
        for (String language : languages) {
            var field = new TextField();
            field.setMaxLength(most);
            field.getElement().setAttribute("lang", language);
            field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
            words.follow(field, () -> field.setLabel(label(words, labelKey, language, languages.size())));
            fields.put(language, field);
            add(field);
        }
        problem.addClassName("problem");
        add(problem);
    }

    public Wording wording() {
        Wording wording = others;
        for (var field : fields.entrySet()) {
            wording = wording.with(field.getKey(), field.getValue().getValue());
        }
        return wording;
    }

    public void setWording(Wording wording) {
        others = wording;
        fields.forEach((language, field) -> field.setValue(wording.byLanguage().getOrDefault(language, "")));
    }

    public void onChange(Runnable change) {
        fields.values().forEach(field -> field.addValueChangeListener(changed -> change.run()));
    }

    /** Says beside the fields what is missing; an empty text takes it away. */
    public void problem(String text) {
        ((HasText) problem).setText(text);
        fields.values().forEach(field -> field.setInvalid(!text.isEmpty()));
    }

    public void focus() {
        fields.values().iterator().next().focus();
    }

    private static String label(Words words, String key, String language, int languages) {
        return languages == 1 ? words.text(key) : words.text(key) + " · " + words.ownName(language);
    }
}
