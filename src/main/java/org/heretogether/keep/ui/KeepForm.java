package org.heretogether.keep.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.function.Consumer;
import org.heretogether.keep.KeepTime;
import org.heretogether.keep.KeepWords;
import org.heretogether.keep.Kept;
import org.heretogether.page.TextButton;
import org.heretogether.words.Words;

/** Chooses a time for one kind of thing, and shows before it is saved what would go by it. */
class KeepForm extends Div {

    /** In months; 0 is until our place is cleared. */
    private static final List<Integer> SPANS = List.of(1, 3, 6, 12, 24, 0);

    KeepForm(Words words, KeepTime time, WhatGoes preview, Consumer<KeepTime> save, Runnable leave) {
        var spans = new RadioButtonGroup<Integer>();
        // A backup without an end would outlast everything that went.
        spans.setItems(SPANS.stream()
                .filter(span -> span > 0 || time.kept() != Kept.BACKUPS)
                .toList());
        spans.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        spans.setLabel(words.text("organise.keep.how-long"));
        spans.setItemLabelGenerator(span -> KeepWords.span(words, span == 0 ? null : span));
        spans.setValue(time.months() == null ? 0 : time.months());
        spans.addValueChangeListener(chosen -> preview.show(as(time, chosen.getValue())));
        preview.getElement().setAttribute("role", "status");
        var buttons = new Div(
                new TextButton(words, "organise.keep.save", () -> save.accept(as(time, spans.getValue()))).filled(),
                new TextButton(words, "organise.keep.leave", leave));
        buttons.addClassName("buttons");
        add(spans, preview, buttons);
    }

    private static KeepTime as(KeepTime time, int span) {
        return time.months(span == 0 ? null : span);
    }
}
