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
import org.heretogether.base.VenueId;
import org.heretogether.contribution.Brought.Idea;
import org.heretogether.contribution.Ideas;
import org.heretogether.contribution.PutUp;
import org.heretogether.page.BigLink;
import org.heretogether.page.ChangeNotes;
import org.heretogether.page.PictureImage;
import org.heretogether.tonight.IdeaNames;
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
    private final transient IdeaNames names;
    private final transient ChangeNotes notes;
    private final VenueId venueId;

    IdeasView(Words words, Venues venues, Ideas ideas, NextQuestion next, IdeaNames names, ChangeNotes notes) {
        this.words = words;
        this.ideas = ideas;
        this.next = next;
        this.names = names;
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
        } else {
            add(new BigLink("organise/ideas/sort")
                    .picture(PictureImage.openMoji("1F5C2"))
                    .line(words.text("organise.sort.title")));
        }
        all.forEach(one -> add(card(one)));
    }

    private Article card(PutUp put) {
        Idea idea = put.idea();
        var drawn = new Div();
        drawn.addClassName("held-pictures");
        names.keys(idea.pictures()).forEach(key -> drawn.add(new PictureImage(key)));
        var heading = new H2(names.of(idea.words(), idea.pictures()));
        heading.getElement().setAttribute("lang", names.language(idea.words(), idea.language()));
        var card = new Article(heading, drawn);
        card.addClassName("card");
        if (!idea.pieces().isEmpty()) {
            card.add(new BigLink("organise/waiting").line(words.text("organise.ideas.pieces")));
        }
        card.add(
                new AskIdea(words, next, notes, venueId).about(heading.getText(), idea, List.of(put.contributionId())));
        return card;
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.ideas.title");
    }
}
