package org.heretogether.decision.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.heretogether.base.Wording;
import org.heretogether.decision.Decision;
import org.heretogether.page.TextButton;
import org.heretogether.words.Words;

/** The decision as another organiser saved it in the meantime, beside what was typed here. */
class TheirDecision extends Aside {

    private final transient Words words;

    TheirDecision(Words words) {
        this.words = words;
        addClassName("card");
        setVisible(false);
    }

    /** {@code take} puts theirs in place of what was typed. */
    void show(Decision now, Runnable take) {
        removeAll();
        add(new H2(words.text("organise.saved-by-another.theirs")));
        line("organise.decision.what", now.wording());
        if (now.people() != null) {
            line("organise.decision.people", now.people().toString(), "");
        }
        line("organise.decision.could-not", now.couldNot());
        line("organise.decision.differ", now.differ());
        if (now.lookBackOn() != null) {
            line("organise.decision.look-back", words.date(now.lookBackOn()), "");
        }
        line("organise.decision.worked", now.worked());
        add(new TextButton(words, "organise.saved-by-another.take", take));
        setVisible(true);
    }

    private void line(String key, Wording wording) {
        wording.byLanguage().forEach((language, text) -> line(key, text, language));
    }

    private void line(String key, String text, String language) {
        var said = new Span(text);
        if (!language.isEmpty()) {
            said.getElement().setAttribute("lang", language);
            said.getElement().setAttribute("dir", Words.direction(language));
        }
        add(new Paragraph(new Span(words.text(key) + ": "), said));
    }
}
