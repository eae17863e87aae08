package org.heretogether.tonight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.heretogether.activity.Activity;
import org.heretogether.base.ContributionId;
import org.heretogether.base.VenueId;
import org.heretogether.contribution.Brought.Idea;
import org.heretogether.gathering.Opening;
import org.heretogether.page.BigLink;
import org.heretogether.page.ChangeNotes;
import org.heretogether.page.Message;
import org.heretogether.page.TextButton;
import org.heretogether.question.Question;
import org.heretogether.tonight.NextQuestion;
import org.heretogether.words.Words;

/** Makes an idea, or several that belong together, the next question: one tap makes it, one opens it. */
class AskIdea extends Div {

    private final transient Words words;
    private final transient NextQuestion next;
    private final transient ChangeNotes notes;
    private final VenueId venueId;
    private final Div then = new Div();

    AskIdea(Words words, NextQuestion next, ChangeNotes notes, VenueId venueId) {
        this.words = words;
        this.next = next;
        this.notes = notes;
        this.venueId = venueId;
    }

    /** What is asked about, and whose contributions it is made of. */
    AskIdea about(String name, Idea idea, List<ContributionId> from) {
        var make = new TextButton(words, "organise.ideas.make", () -> {}).about(name);
        // Pressed twice it is one question all the same.
        make.setDisableOnClick(true);
        make.addClickListener(press -> make.setEnabled(!make(idea, from)));
        add(make, then);
        return this;
    }

    /** Whether there is a question now. */
    private boolean make(Idea idea, List<ContributionId> from) {
        then.removeAll();
        List<Activity> possible = next.activities(venueId);
        if (possible.isEmpty()) {
            var begin = new BigLink("organise/activities").line(words.text("organise.ideas.no-activity"));
            then.add(begin);
            begin.focus();
            return false;
        }
        Question question = next.make(venueId, possible.getLast(), idea, from);
        String about = question.wording().in(words.language());
        notes.note("question-added", about);
        var message = new Message();
        var gatherings = new BigLink("organise/gatherings").line(words.text("organise.gatherings.title"));
        gatherings.setVisible(false);
        var open = new TextButton(words, "organise.ideas.open", () -> open(question, message, gatherings))
                .filled()
                .about(about);
        then.add(
                new Paragraph(about),
                open,
                message,
                gatherings,
                new BigLink("organise/questions/" + question.questionId()).line(words.text("organise.ideas.change")));
        open.focus();
        return true;
    }

    private void open(Question question, Message message, BigLink gatherings) {
        var opening = next.open(venueId, question);
        if (opening.isEmpty()) {
            message.warn(words.text("organise.ideas.no-gathering"));
            gatherings.setVisible(true);
            return;
        }
        switch (opening.get()) {
            case Opening.Opened opened -> message.say(words.text("organise.ideas.opened"));
            case Opening.NotYet notYet -> message.warn(words.text("organise.ideas.not-opened"));
        }
    }
}
