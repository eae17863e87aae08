package org.heretogether.hold.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.heretogether.page.TextButton;
import org.heretogether.words.Words;

/** Takes one thing away for good, after asking once. */
class ForGood extends Div {

    private final transient Words words;
    private final String about;
    private final transient Runnable go;

    ForGood(Words words, String about, Runnable go) {
        this.words = words;
        this.about = about;
        this.go = go;
        offer();
    }

    private TextButton offer() {
        removeAll();
        var ask = new TextButton(words, "organise.waiting.for-good.go", this::ask).about(about);
        add(ask);
        return ask;
    }

    private void ask() {
        removeAll();
        var sure = new Paragraph(words.text("organise.waiting.for-good.sure"));
        sure.getElement().setAttribute("role", "status");
        var buttons = new Div(
                new TextButton(words, "organise.waiting.for-good.yes", go).about(about),
                new TextButton(words, "organise.waiting.for-good.no", () -> offer().focus()).about(about));
        buttons.addClassName("buttons");
        add(sure, buttons);
    }
}
