package org.heretogether.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.time.LocalDate;
import java.util.Optional;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;

/** A day, in the browser's own date field: it works with touch, keys, zoom and screen readers on every tablet. */
public class DayField extends Div {

    private final Input input = new Input();

    public DayField(Words words, String labelKey, String id) {
        addClassName("day-field");
        input.setType("date");
        input.setId(id);
        var label = new NativeLabel();
        label.setFor(input);
        words.put(label, label::setText, labelKey);
        add(label, input);
    }

    public Optional<LocalDate> day() {
        return input.getValue().isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(input.getValue()));
    }

    public void setDay(@Nullable LocalDate day) {
        input.setValue(day == null ? "" : day.toString());
    }
}
