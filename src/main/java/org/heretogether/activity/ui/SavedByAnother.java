package org.heretogether.activity.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.heretogether.activity.Activity;
import org.heretogether.base.Wording;
import org.heretogether.page.TextButton;
import org.heretogether.words.Words;

/** What another organiser saved in the meantime, beside what was typed here. */
class SavedByAnother extends Aside {

    private final transient Words words;

    SavedByAnother(Words words) {
        this.words = words;
        addClassName("card");
        setVisible(false);
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    /** {@code take} puts theirs in place of what was typed. */
    void show(Activity now, Runnable take) {
        removeAll();
        add(new H2(words.text("organise.saved-by-another.theirs")));
        line("organise.activity.name", now.name());
        var card = now.changeCard();
        if (card != null) {
            line("organise.change-card.can-change", card.canChange());
            line("organise.change-card.cannot-change", card.cannotChange());
            line("organise.change-card.why-not", card.whyNot());
            line("organise.change-card.money", card.money());
            add(new Paragraph(words.text("organise.change-card.who-decides") + ": "
                    + words.text("organise.who-decides." + card.whoDecides().wireName())));
            line("organise.change-card.decides-with", card.decidesWith());
            line("organise.change-card.we-each-get", card.weEachGet());
        }
        add(new TextButton(words, "organise.saved-by-another.take", take));
        setVisible(true);
    }

    private void line(String key, Wording wording) {
        if (!wording.isEmpty()) {
            add(new Paragraph(words.text(key) + ": "
                    + String.join(" · ", wording.byLanguage().values())));
        }
    }
}
