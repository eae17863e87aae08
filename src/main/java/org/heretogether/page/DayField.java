package org.heretogether.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A day, in the browser's own date field: it works with touch, keys, zoom and screen readers on every tablet. Which day was
 * chosen stands below in words, as browsers differ in whether the day or the month comes first.
 */
public class DayField extends Div {

    private final transient Words words;
    private final Input input = new Input();
    private final Paragraph inWords = new Paragraph();

    public DayField(Words words, String labelKey, String id) {
        this.words = words;
        addClassName("day-field");
        input.setType("date");
        input.setId(id);
        var label = new NativeLabel();
        label.setFor(input);
        words.put(label, label::setText, labelKey);
        inWords.getElement().setAttribute("role", "status");
        input.addValueChangeListener(change -> say());
        words.follow(this, this::say);
        add(label, input, inWords);
    }

    public Optional<LocalDate> day() {
        return input.getValue().isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(input.getValue()));
    }

    public void setDay(@Nullable LocalDate day) {
        input.setValue(day == null ? "" : day.toString());
    }

    private void say() {
        inWords.setText(day().map(this::said).orElse(""));
    }

    private String said(LocalDate day) {
        boolean gone = day.isBefore(LocalDate.now(ZoneId.systemDefault()));
        return gone ? words.text("organise.day.gone", Map.of("date", words.date(day))) : words.date(day);
    }
}
