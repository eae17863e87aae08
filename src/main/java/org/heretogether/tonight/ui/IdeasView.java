package org.heretogether.tonight.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import org.heretogether.activity.Activity;
import org.heretogether.base.VenueId;
import org.heretogether.contribution.Brought.Idea;
import org.heretogether.contribution.Ideas;
import org.heretogether.contribution.PutUp;
import org.heretogether.gathering.Opening;
import org.heretogether.page.BigLink;
import org.heretogether.page.ChangeNotes;
import org.heretogether.page.Message;
import org.heretogether.page.PictureImage;
import org.heretogether.page.TextButton;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Question;
import org.heretogether.tonight.NextQuestion;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;

/** What people put up on the blank page. Any of it can be the next question: one tap makes it, one opens it. */
@Route("organise/ideas")
@Menu(title = "organise.ideas.title", order = 2.2, icon = "1F4A1")
@PermitAll
class IdeasView extends Div implements HasDynamicTitle {

    private final transient Words words;
    private final transient Ideas ideas;
    private final transient NextQuestion next;
    private final transient Pictures pictures;
    private final transient ChangeNotes notes;
    private final VenueId venueId;

    IdeasView(Words words, Venues venues, Ideas ideas, NextQuestion next, Pictures pictures, ChangeNotes notes) {
        this.words = words;
        this.ideas = ideas;
        this.next = next;
        this.pictures = pictures;
        this.notes = notes;
        this.venueId = venues.ours().venueId();
        words.follow(this, this::show);
    }

    private void show() {
        removeAll();
        add(new H1(words.text("organise.ideas.title")), new Paragraph(words.text("organise.ideas.what")));
        List<PutUp> all = ideas.newest(venueId);
        if (all.isEmpty()) {
            add(new Paragraph(words.text("organise.ideas.none")));
        }
        all.forEach(one -> add(card(one)));
    }

    private Article card(PutUp put) {
        Idea idea = put.idea();
        var drawn = new Div();
        drawn.addClassName("held-pictures");
        List<PictureKey> keys = idea.pictures().stream()
                .map(PictureKey::of)
                .filter(pictures::exists)
                .toList();
        keys.forEach(key -> drawn.add(new PictureImage(key)));
        String named = keys.stream()
                .map(key -> pictures.words(key).in(words.language()))
                .collect(Collectors.joining(", "));
        String said = idea.words().isBlank() ? named : idea.words();
        var heading = new H2(said.isBlank() ? words.text("organise.ideas.brought") : said);
        heading.getElement().setAttribute("lang", idea.words().isBlank() ? words.language() : idea.language());
        var card = new Article(heading, drawn);
        card.addClassName("card");
        if (!idea.pieces().isEmpty()) {
            card.add(new BigLink("organise/waiting").line(words.text("organise.ideas.pieces")));
        }
        var then = new Div();
        var make = new TextButton(words, "organise.ideas.make", () -> {}).about(heading.getText());
        // Pressed twice it is one question all the same.
        make.setDisableOnClick(true);
        make.addClickListener(press -> make.setEnabled(!make(idea, then)));
        card.add(make, then);
        return card;
    }

    /** Whether there is a question now. */
    private boolean make(Idea idea, Div then) {
        then.removeAll();
        List<Activity> possible = next.activities(venueId);
        if (possible.isEmpty()) {
            then.add(new BigLink("organise/activities").line(words.text("organise.ideas.no-activity")));
            return false;
        }
        Question question = next.make(venueId, possible.getLast(), idea);
        String about = question.wording().in(words.language());
        notes.note("question-added", about);
        var message = new Message();
        var open = new TextButton(words, "organise.ideas.open", () -> open(question, message))
                .filled()
                .about(about);
        then.add(
                new Paragraph(about),
                open,
                message,
                new BigLink("organise/questions/" + question.questionId()).line(words.text("organise.ideas.change")));
        open.focus();
        return true;
    }

    private void open(Question question, Message message) {
        var opening = next.open(venueId, question);
        if (opening.isEmpty()) {
            message.warn(words.text("organise.ideas.no-gathering"));
            return;
        }
        switch (opening.get()) {
            case Opening.Opened opened -> message.say(words.text("organise.ideas.opened"));
            case Opening.NotYet notYet -> message.warn(words.text("organise.ideas.not-opened"));
        }
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.ideas.title");
    }
}
