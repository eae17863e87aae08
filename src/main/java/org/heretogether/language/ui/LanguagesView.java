package org.heretogether.language.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heretogether.activity.Activities;
import org.heretogether.language.ActivityTexts;
import org.heretogether.page.Message;
import org.heretogether.page.TextButton;
import org.heretogether.question.Questions;
import org.heretogether.venue.Venue;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;

/** The languages our tablets offer, the one everyone begins in first, and what is not written yet in each of them. */
@Route("organise/languages")
@Menu(title = "organise.languages.title", order = 4, icon = "1F5E3")
@PermitAll
class LanguagesView extends Div implements HasDynamicTitle {

    private final transient Words words;
    private final transient Venues venues;
    private final transient Activities activities;
    private final transient Questions questions;
    private final Message message = new Message();
    private final Div list = new Div();

    LanguagesView(Words words, Venues venues, Activities activities, Questions questions) {
        this.words = words;
        this.venues = venues;
        this.activities = activities;
        this.questions = questions;
        var title = new H1();
        var how = new Paragraph();
        words.put(title, title::setText, "organise.languages.title");
        words.put(how, how::setText, "organise.languages.how");
        add(title, how, list, message);
        words.follow(this, this::show);
    }

    private void show() {
        Venue venue = venues.ours();
        list.removeAll();
        venue.languages().forEach(language -> list.add(offered(venue, language)));
        words.kioskLanguages().stream()
                .filter(language -> !venue.languages().contains(language))
                .forEach(language -> list.add(notOffered(venue, language)));
    }

    private Article offered(Venue venue, String language) {
        var others = venue.languages().stream()
                .filter(other -> !other.equals(language))
                .toList();
        boolean first = venue.languages().getFirst().equals(language);
        var card = card(language, first ? "organise.languages.first" : "organise.languages.offered");
        notWritten(venue, language).forEach(card::add);
        var buttons = new Div();
        buttons.addClassName("buttons");
        if (!first) {
            List<String> moved =
                    Stream.concat(Stream.of(language), others.stream()).toList();
            buttons.add(button(language, "organise.languages.begin", () -> offer(venue, moved)));
        }
        if (!others.isEmpty()) {
            buttons.add(button(language, "organise.languages.take-away", () -> offer(venue, others)));
        }
        card.add(buttons);
        return card;
    }

    private Article notOffered(Venue venue, String language) {
        var more = new ArrayList<>(venue.languages());
        more.add(language);
        var card = card(language, "organise.languages.not-offered");
        card.add(button(language, "organise.languages.offer", () -> offer(venue, more)));
        return card;
    }

    private Article card(String language, String state) {
        var name = new H2(words.ownName(language));
        name.getElement().setAttribute("lang", language);
        var card = new Article(name, new Paragraph(words.text(state)));
        card.addClassName("card");
        if (!words.isRead(language)) {
            card.add(new Paragraph(words.text("organise.languages.not-read")));
        }
        int missing = words.missingAtTheKiosk(language);
        if (missing > 0) {
            card.add(new Paragraph(words.count("organise.languages.missing-at-tablets", missing)));
        }
        return card;
    }

    /** What we do that a tablet cannot offer in this language yet, and how much of it is still to be written. */
    private List<Paragraph> notWritten(Venue venue, String language) {
        var lines = new ArrayList<Paragraph>();
        activities.all(venue.venueId()).forEach(activity -> {
            int missing = ActivityTexts.of(activity, questions.ofActivity(venue.venueId(), activity.activityId()))
                    .missing(language);
            if (missing > 0) {
                String name = activity.name().in(words.language());
                lines.add(new Paragraph(
                        words.count("organise.languages.not-written", missing, Map.of("activity", name))));
            }
        });
        return lines;
    }

    private TextButton button(String language, String key, Runnable press) {
        return new TextButton(words, key, press).about(words.ownName(language));
    }

    private void offer(Venue venue, List<String> languages) {
        venues.offer(venue.venueId(), languages);
        message.say(words.text("organise.languages.saved"));
        show();
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.languages.title");
    }
}
