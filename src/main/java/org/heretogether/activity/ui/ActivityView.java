package org.heretogether.activity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.heretogether.activity.Activities;
import org.heretogether.activity.Activity;
import org.heretogether.activity.ChangeCard;
import org.heretogether.base.ActivityId;
import org.heretogether.base.Changed;
import org.heretogether.base.VenueId;
import org.heretogether.page.Addresses;
import org.heretogether.page.BigLink;
import org.heretogether.page.Message;
import org.heretogether.page.OtherLanguages;
import org.heretogether.page.PictureImage;
import org.heretogether.page.PicturePicker;
import org.heretogether.page.TextButton;
import org.heretogether.page.WordingFields;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;

/** One activity: its name and picture, its change card, its questions. */
@Route("organise/activities/:activityId")
@PermitAll
class ActivityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Words words;
    private final transient Activities activities;
    private final transient Questions questions;
    private final transient Pictures pictures;
    private final VenueId venueId;
    private final H1 title = new H1();
    private final WordingFields name;
    private final PicturePicker picture;
    private final ChangeCardForm card;
    private final Message message = new Message();
    private final SavedByAnother savedByAnother;
    private final Div asked = new Div();
    private transient @Nullable Activity shown;

    ActivityView(Words words, Venues venues, Activities activities, Questions questions, Pictures pictures) {
        this.words = words;
        this.activities = activities;
        this.questions = questions;
        this.pictures = pictures;
        this.venueId = venues.ours().venueId();
        var languages = venues.ours().languages();
        this.name = new WordingFields(words, languages, "organise.activity.name", 80);
        this.picture = new PicturePicker(words, pictures);
        this.card = new ChangeCardForm(words, languages);
        this.savedByAnother = new SavedByAnother(words);
        var save = new TextButton(words, "organise.save", this::save).filled();
        add(title, asked, new OtherLanguages(words, languages), name, picture, card, savedByAnother, message, save);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Activity> found =
                Addresses.id(event, "activityId").flatMap(id -> activities.find(venueId, new ActivityId(id)));
        if (found.isEmpty()) {
            event.forwardTo("organise/activities");
            return;
        }
        Activity activity = found.get();
        shown = activity;
        write(activity);
        words.follow(this, () -> showQuestions(activity));
    }

    private void write(Activity activity) {
        name.setWording(activity.name());
        picture.setPicture(
                pictures.keys(venueId, java.util.List.of(activity.pictureId())).get(activity.pictureId()));
        if (activity.changeCard() != null) {
            card.setCard(activity.changeCard());
        }
    }

    private void take(Activity now) {
        write(now);
        savedByAnother.clear();
        message.say(words.text("organise.saved-by-another.taken"));
    }

    private void showQuestions(Activity activity) {
        title.setText(activity.name().in(words.language()));
        asked.removeAll();
        asked.add(new H2(words.text("organise.activity.questions")));
        var all = questions.ofActivity(venueId, activity.activityId());
        var keys = pictures.keys(venueId, all.stream().map(Question::pictureId).toList());
        for (Question question : all) {
            var link = new BigLink("organise/questions/" + question.questionId());
            var key = keys.get(question.pictureId());
            asked.add((key == null ? link : link.picture(new PictureImage(key)))
                    .line(question.wording().in(words.language())));
        }
        if (all.isEmpty()) {
            asked.add(new Paragraph(words.text("organise.activity.no-questions")));
        }
        asked.add(new BigLink("organise/questions/new/" + activity.activityId())
                .line(words.text("organise.activity.add-question")));
    }

    private void save() {
        Activity before = shown;
        boolean named = !name.wording().isEmpty();
        name.problem(named ? "" : words.text("organise.activity.name-missing"));
        if (before == null || !named) {
            name.focus();
            return;
        }
        Optional<ChangeCard> written = card.card();
        if (written.isEmpty() && card.isBegun()) {
            message.warn(words.text("organise.change-card.who-missing"));
            return;
        }
        var pictureId = picture.picture().map(key -> pictures.use(venueId, key)).orElse(before.pictureId());
        var changed = new Activity(
                before.activityId(), venueId, name.wording(), pictureId, written.orElse(null), before.version());
        try {
            activities.change(changed);
        } catch (Changed another) {
            activities.find(venueId, before.activityId()).ifPresent(now -> {
                shown = now;
                savedByAnother.show(now, () -> take(now));
            });
            message.warn(words.text("organise.saved-by-another"));
            return;
        }
        savedByAnother.clear();
        shown = activities.find(venueId, before.activityId()).orElse(changed);
        title.setText(changed.name().in(words.language()));
        written.ifPresent(saved -> card.showMissing(saved.missing()));
        message.say(words.text(sayAfter(written)));
    }

    private static String sayAfter(Optional<ChangeCard> card) {
        if (card.isEmpty() || !card.get().isComplete()) {
            return "organise.activity.saved-incomplete";
        }
        return card.get().leavesSomethingToDecide() ? "organise.saved" : "organise.activity.saved-decided";
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.activity.title");
    }
}
