package org.heretogether.question.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.heretogether.base.Changed;
import org.heretogether.base.PictureId;
import org.heretogether.base.VenueId;
import org.heretogether.page.ChangeNotes;
import org.heretogether.page.Message;
import org.heretogether.page.TextButton;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Proposal;
import org.heretogether.question.Proposals;
import org.heretogether.question.Question;
import org.heretogether.question.QuestionPictures;
import org.heretogether.question.Questions;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;

/** Live questions that one of us wants to change or to take away: another of us agrees, or not. */
@Route("organise/second")
@PermitAll
class SecondView extends Div implements HasDynamicTitle {

    private final transient Words words;
    private final transient Proposals proposals;
    private final transient Questions questions;
    private final transient QuestionPictures questionPictures;
    private final transient Pictures pictures;
    private final transient ChangeNotes notes;
    private final VenueId venueId;
    private final Message message = new Message();
    private final Div list = new Div();

    SecondView(
            Words words,
            Venues venues,
            Proposals proposals,
            Questions questions,
            QuestionPictures questionPictures,
            Pictures pictures,
            ChangeNotes notes) {
        this.words = words;
        this.proposals = proposals;
        this.questions = questions;
        this.questionPictures = questionPictures;
        this.pictures = pictures;
        this.notes = notes;
        this.venueId = venues.ours().venueId();
        var title = new H1();
        var why = new Paragraph();
        words.put(title, title::setText, "organise.second.title");
        words.put(why, why::setText, "organise.second.why");
        add(title, why, message, list);
        words.follow(this, this::show);
    }

    private void show() {
        list.removeAll();
        var waiting = proposals.waiting(venueId);
        if (waiting.isEmpty()) {
            list.add(new Paragraph(words.text("organise.second.nothing")));
        }
        waiting.forEach(proposal -> list.add(card(proposal)));
    }

    private Article card(Proposal proposal) {
        var wanted = proposal.wanted();
        var card = new Article(
                new H2(words.text("organise.second.by", Map.of("who", proposal.askedBy()))),
                new Paragraph(words.text("organise.log.why", Map.of("why", proposal.why()))));
        card.addClassName("card");
        var both = new Div();
        both.addClassName("codes");
        var id = wanted.questionId();
        var besides = questionPictures.besides(venueId, List.of(id)).getOrDefault(id, List.of());
        questions.find(venueId, id).ifPresent(now -> both.add(side("organise.second.now", now, besides)));
        both.add(
                proposal.takesAway()
                        ? new Div(
                                new H3(words.text("organise.second.then")),
                                new Paragraph(words.text("organise.second.no-more")))
                        : side("organise.second.then", wanted, proposal.besides()));
        var buttons = new Div();
        buttons.addClassName("buttons");
        String about = wanted.wording().in(words.language());
        if (proposal.askedBy().equals(notes.who())) {
            card.add(both, new Paragraph(words.text("organise.second.own")));
            buttons.add(new TextButton(words, "organise.second.take-back", () -> settle(proposal, false)).about(about));
        } else {
            card.add(both);
            buttons.add(
                    new TextButton(words, "organise.second.agree", () -> settle(proposal, true)).about(about),
                    new TextButton(words, "organise.second.not", () -> settle(proposal, false)).about(about));
        }
        card.add(buttons);
        return card;
    }

    private Div side(String key, Question question, List<PictureId> besides) {
        return new Div(new H3(words.text(key)), new QuestionSummary(words, pictures, question, besides));
    }

    private void settle(Proposal proposal, boolean agreed) {
        String about = proposal.wanted().wording().in(words.language());
        try {
            if (proposals.settle(venueId, proposal.proposalId(), notes.who(), agreed)) {
                notes.note(agreed ? "agreed" : "not-agreed", about, proposal.why());
                message.say(words.text(said(proposal, agreed)));
            } else {
                message.warn(words.text("organise.second.gone"));
            }
        } catch (Changed meanwhile) {
            proposals.settle(venueId, proposal.proposalId(), notes.who(), false);
            message.warn(words.text("organise.second.changed"));
        }
        show();
    }

    private static String said(Proposal proposal, boolean agreed) {
        if (!agreed) {
            return "organise.second.left";
        }
        return proposal.takesAway() ? "organise.second.agreed-gone" : "organise.second.agreed";
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.second.title");
    }
}
