package org.heretogether.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heretogether.base.Wording;
import org.heretogether.wording.Advice;
import org.heretogether.words.Words;

/**
 * One text in several languages, side by side: a field for each language, labelled with what it is and the language's own
 * name, and with the wording helper beside it.
 */
public class WordingFields extends Div {

    private static final int ONE_LINE = 80;

    private final transient Words words;
    private final Map<String, TextFieldBase<?, String>> fields = new LinkedHashMap<>();
    private final Span problem = new Span();
    private Wording others = Wording.NONE;
    private boolean isQuestion;

    /** @param most how many characters a text may have */
    public WordingFields(Words words, List<String> languages, String labelKey, int most) {
        this.words = words;
        KeptWords kept = KeptWords.ofThisOrganiser();
        addClassName("wording-fields");
        for (String language : languages) {
            TextFieldBase<?, String> field = most > ONE_LINE ? area(most) : line(most);
            field.getElement().setAttribute("lang", language);
            field.getElement().setAttribute("dir", Words.direction(language));
            field.setValueChangeMode(ValueChangeMode.LAZY);
            words.follow(field, () -> field.setLabel(label(words, labelKey, language, languages.size())));
            fields.put(language, field);
            var advice = Advice.in(language);
            add(new Div(
                    field,
                    new AdviceBeside(
                            words, field, kept, text -> isQuestion ? advice.onQuestion(text) : advice.on(text))));
        }
        problem.addClassName("problem");
        add(problem);
        words.follow(this, this::fold);
    }

    /** The text is a question: the wording helper looks at it as one, before its question mark is there. */
    public WordingFields asQuestion() {
        isQuestion = true;
        return this;
    }

    public Wording wording() {
        Wording wording = others;
        for (var field : fields.entrySet()) {
            wording = wording.with(field.getKey(), field.getValue().getValue().replaceAll("\\s+", " "));
        }
        return wording;
    }

    public void setWording(Wording wording) {
        others = wording;
        fields.forEach((language, field) -> field.setValue(wording.byLanguage().getOrDefault(language, "")));
        fold();
    }

    public void onChange(Runnable change) {
        fields.values().forEach(field -> field.addValueChangeListener(changed -> change.run()));
    }

    /** Says beside the fields what is missing; an empty text takes it away. */
    public void problem(String text) {
        problem.setText(text);
        fields.values().forEach(field -> field.setInvalid(!text.isEmpty()));
    }

    public void focus() {
        first().getValue().focus();
    }

    /** The language of the page, or where it is none of ours, the first of ours. */
    private Map.Entry<String, TextFieldBase<?, String>> first() {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().equals(words.language()))
                .findFirst()
                .orElseGet(() -> fields.entrySet().iterator().next());
    }

    // What stands in another language alone stays in sight.
    private void fold() {
        var first = first();
        boolean written = !first.getValue().isEmpty();
        fields.forEach((language, field) -> {
            boolean other = !language.equals(first.getKey()) && (written || field.isEmpty());
            field.getElement().getParent().getClassList().set("other", other);
        });
    }

    private static TextField line(int most) {
        var field = new TextField();
        field.setMaxLength(most);
        return field;
    }

    // Grows with its text, so that nothing is cut off.
    private static TextArea area(int most) {
        var field = new TextArea();
        field.setMaxLength(most);
        field.setMinRows(1);
        return field;
    }

    private static String label(Words words, String key, String language, int languages) {
        return languages == 1 ? words.text(key) : words.text(key) + " · " + words.ownName(language);
    }
}
