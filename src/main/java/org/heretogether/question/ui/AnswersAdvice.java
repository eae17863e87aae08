package org.heretogether.question.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.heretogether.page.TextButton;
import org.heretogether.wording.Advice;
import org.heretogether.wording.Rule;
import org.heretogether.words.Words;

/** Says under the choices when nobody could answer that it was not good. It never stops anyone. */
class AnswersAdvice extends Div {

    private final Paragraph why = new Paragraph();
    private final Paragraph instead = new Paragraph();
    private final transient Words words;
    private boolean kept;

    AnswersAdvice(Words words) {
        this.words = words;
        var said = new Div(why, instead);
        said.getElement().setAttribute("role", "status");
        var card = new Div(said, new TextButton(words, "wording.advice.keep", this::keep));
        card.addClassNames("card", "advice-card");
        addClassName("advice");
        add(card);
        setVisible(false);
    }

    void on(List<String> choices) {
        Optional<Rule> rule = kept ? Optional.empty() : Advice.onAnswers(choices);
        rule.ifPresent(found -> {
            why.setText(words.text("wording.why." + found));
            instead.setText(words.text("wording.try." + found));
        });
        setVisible(rule.isPresent());
    }

    private void keep() {
        kept = true;
        setVisible(false);
    }
}
