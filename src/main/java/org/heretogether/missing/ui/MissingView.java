package org.heretogether.missing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.heretogether.activity.Activities;
import org.heretogether.activity.Activity;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.missing.Missing;
import org.heretogether.page.OtherLanguages;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.heretogether.venue.Venue;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;

/** What is missing in one activity: a list for each language, then pictures and films. Each entry leads to its mending. */
@Route("organise/missing")
@Menu(title = "organise.missing.title", order = 4.2, icon = "1F9E9")
@PermitAll
class MissingView extends Div implements HasDynamicTitle {

    private final transient Words words;
    private final transient Venues venues;
    private final transient Activities activities;
    private final transient Questions questions;
    private final transient Rounds rounds;
    private final transient Missing missing;
    private final RadioButtonGroup<Activity> which = new RadioButtonGroup<>();
    private final Div lists = new Div();

    MissingView(
            Words words, Venues venues, Activities activities, Questions questions, Rounds rounds, Missing missing) {
        this.words = words;
        this.venues = venues;
        this.activities = activities;
        this.questions = questions;
        this.rounds = rounds;
        this.missing = missing;
        OtherLanguages.unfold();
        var title = new H1();
        var what = new Paragraph();
        words.put(title, title::setText, "organise.missing.title");
        words.put(what, what::setText, "organise.missing.what");
        words.put(which, which::setLabel, "organise.missing.which");
        which.setItemLabelGenerator(activity -> activity.name().in(words.language()));
        which.addValueChangeListener(chosen -> show());
        add(title, what, which, lists);
        words.follow(this, this::offer);
    }

    /** Begins with what is asked now. */
    private void offer() {
        Venue venue = venues.ours();
        List<Activity> all = activities.all(venue.venueId());
        which.setItems(all);
        which.setVisible(all.size() > 1);
        openNow(venue, all).or(() -> all.stream().findFirst()).ifPresent(which::setValue);
        show();
    }

    private Optional<Activity> openNow(Venue venue, List<Activity> all) {
        List<Round> open = rounds.open(venue.venueId());
        var asked = questions
                .find(venue.venueId(), open.stream().map(Round::questionId).toList())
                .values()
                .stream()
                .map(Question::activityId)
                .toList();
        return all.stream()
                .filter(activity -> asked.contains(activity.activityId()))
                .findFirst();
    }

    private void show() {
        lists.removeAll();
        @Nullable Activity activity = which.getValue();
        if (activity == null) {
            lists.add(new Paragraph(words.text("organise.activities.none")));
            return;
        }
        for (String language : venues.ours().languages()) {
            lists.add(LackList.ofLanguage(words, activity, language, missing.in(activity, language)));
        }
        lists.add(LackList.forEveryone(words, activity, missing.forEveryone(activity)));
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.missing.title");
    }
}
