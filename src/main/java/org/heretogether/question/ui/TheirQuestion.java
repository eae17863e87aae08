package org.heretogether.question.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.heretogether.question.Question;
import org.heretogether.words.Words;

/** What another organiser saved in the meantime, beside what was typed here. */
class TheirQuestion extends Aside {

    private final transient Words words;

    TheirQuestion(Words words) {
        this.words = words;
        addClassName("card");
        setVisible(false);
    }

    void show(Question now) {
        removeAll();
        add(new H2(words.text("organise.saved-by-another.theirs")));
        add(new Paragraph(String.join(" · ", now.wording().byLanguage().values())));
        now.liveChoices()
                .forEach(choice -> add(new Paragraph(words.text("organise.choice.words") + ": "
                        + String.join(" · ", choice.wording().byLanguage().values()))));
        setVisible(true);
    }
}
