package org.heretogether.question.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import org.heretogether.base.Changed;
import org.heretogether.page.ChangeNotes;
import org.heretogether.page.Message;
import org.heretogether.page.TextButton;
import org.heretogether.question.Proposals;
import org.heretogether.question.Question;
import org.heretogether.question.Saving;
import org.heretogether.words.Words;

/** Takes a question away after one more press. While people answer it, that takes a reason and a second one of us. */
class TakeAwayForm extends Div {

    private final transient Words words;
    private final transient Proposals proposals;
    private final transient ChangeNotes notes;
    private final transient Supplier<Question> question;
    private final transient Runnable gone;
    private final TextField why = new TextField();
    private final Message message = new Message();
    private final Div sure = new Div();

    /**
     * @param question the one that is shown now
     * @param gone is told when it was taken away
     */
    TakeAwayForm(Words words, Proposals proposals, ChangeNotes notes, Supplier<Question> question, Runnable gone) {
        this.words = words;
        this.proposals = proposals;
        this.notes = notes;
        this.question = question;
        this.gone = gone;
        words.put(why, why::setLabel, "organise.question.why-gone");
        why.setMaxLength(200);
        var buttons = new Div(
                new TextButton(words, "organise.question.gone-yes", this::takeAway),
                new TextButton(words, "organise.question.gone-no", () -> sure.setVisible(false)));
        buttons.addClassName("buttons");
        sure.addClassName("card");
        var what = new Paragraph();
        words.put(what, what::setText, "organise.question.gone-sure");
        sure.add(what, why, buttons);
        sure.setVisible(false);
        add(new TextButton(words, "organise.question.gone-go", this::ask), sure, message);
    }

    private void ask() {
        message.clear();
        why.setVisible(proposals.isLive(question.get()));
        sure.setVisible(true);
    }

    private void takeAway() {
        Question now = question.get();
        String about = now.wording().in(words.language());
        Saving saving;
        try {
            saving = proposals.takeAway(now, why.getValue(), notes.who());
        } catch (Changed another) {
            message.warn(words.text("organise.question.gone-changed"));
            return;
        }
        switch (saving) {
            case Saving.Saved saved -> {
                notes.note("question-gone", about, why.getValue());
                gone.run();
            }
            case Saving.NeedsWhy needs -> {
                why.setVisible(true);
                why.focus();
                message.warn(words.text("organise.question.why-gone-missing"));
            }
            case Saving.Waits waits -> {
                notes.note("question-gone-proposed", about, why.getValue());
                sure.setVisible(false);
                message.say(words.text("organise.question.waits"));
            }
        }
    }
}
