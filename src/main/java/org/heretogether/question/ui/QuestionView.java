package org.heretogether.question.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.heretogether.base.ActivityId;
import org.heretogether.base.Changed;
import org.heretogether.base.QuestionId;
import org.heretogether.base.VenueId;
import org.heretogether.organiser.Drafts;
import org.heretogether.page.Addresses;
import org.heretogether.page.BigLink;
import org.heretogether.page.ChangeNotes;
import org.heretogether.page.Message;
import org.heretogether.page.OtherLanguages;
import org.heretogether.page.TextButton;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Proposals;
import org.heretogether.question.Question;
import org.heretogether.question.QuestionPictures;
import org.heretogether.question.Questions;
import org.heretogether.question.Saving;
import org.heretogether.sign.SignClips;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One question, new or written before. */
@Route("organise/questions/:questionId")
@RouteAlias("organise/questions/new/:activityId")
@PermitAll
class QuestionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Words words;
    private final transient Questions questions;
    private final VenueId venueId;
    private final Div back = new Div();
    private final QuestionForm form;
    private final TheirQuestion theirs;
    private final Message message = new Message();
    private final Div films = new Div();
    private final transient SignClips signs;
    private final transient Proposals proposals;
    private final transient ChangeNotes notes;
    private final DraftKeeper drafts;
    private final TextField why = new TextField();
    private final transient StoredQuestion stored;
    private ActivityId activityId = new ActivityId(new UUID(0, 0));
    private transient @Nullable Question shown;

    QuestionView(
            Words words,
            Venues venues,
            Questions questions,
            Proposals proposals,
            QuestionPictures questionPictures,
            Pictures pictures,
            SignClips signs,
            Drafts drafts,
            ChangeNotes notes,
            JsonMapper json) {
        this.words = words;
        this.questions = questions;
        this.proposals = proposals;
        this.notes = notes;
        this.signs = signs;
        this.venueId = venues.ours().venueId();
        this.form = new QuestionForm(words, pictures, venues.ours().languages());
        this.stored = new StoredQuestion(venueId, questions, proposals, questionPictures, pictures, form);
        this.drafts =
                new DraftKeeper(words, drafts, json, venueId, notes, form, () -> shown == null ? 0 : shown.version());
        this.why.setMaxLength(200);
        words.put(why, why::setLabel, "organise.question.why-change");
        why.setVisible(false);
        this.theirs = new TheirQuestion(words, pictures);
        var title = new H1();
        words.put(title, title::setText, "organise.question.title");
        var save = new TextButton(words, "organise.save", this::save).filled();
        add(
                title,
                back,
                this.drafts,
                new OtherLanguages(words, venues.ours().languages()),
                form,
                theirs,
                why,
                message,
                save,
                films);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<UUID> newOf = Addresses.id(event, "activityId");
        Optional<Question> found = Addresses.id(event, "questionId")
                .map(QuestionId::new)
                .filter(id -> !questions.isTakenAway(venueId, id))
                .flatMap(id -> questions.find(venueId, id));
        if (newOf.isEmpty() && found.isEmpty()) {
            event.forwardTo("organise/activities");
            return;
        }
        newOf.ifPresent(id -> activityId = new ActivityId(id));
        found.ifPresent(question -> {
            shown = question;
            activityId = question.activityId();
            stored.show(question);
            showFilms(question);
        });
        String place = found.map(QuestionView::place).orElse("new-question/" + activityId);
        drafts.begin(place, () -> UI.getCurrent().getPage().reload(), () -> found.ifPresent(this::showTheirs));
        boolean live = found.filter(proposals::isLive).isPresent();
        why.setVisible(live);
        form.askedNow(live);
        words.follow(back, () -> {
            back.removeAll();
            back.add(new BigLink("organise/activities/" + activityId).line(words.text("organise.question.back")));
        });
    }

    private void save() {
        if (!form.isComplete()) {
            message.warn(words.text("organise.question.incomplete"));
            return;
        }
        Question before = shown;
        if (before == null) {
            Question added = stored.add(activityId);
            shown = added;
            showFilms(added);
            drafts.forget();
            drafts.goOnAs(place(added));
            notes.note("question-added", form.wording().in(words.language()));
            message.say(words.text("organise.saved"));
            return;
        }
        Saving saving;
        try {
            saving = stored.save(before, why.getValue(), notes.who());
        } catch (Changed another) {
            questions.find(venueId, before.questionId()).ifPresent(this::showTheirs);
            message.warn(words.text("organise.saved-by-another"));
            return;
        }
        if (saving instanceof Saving.Saved) {
            shown = questions.find(venueId, before.questionId()).orElse(before);
        }
        say(saving);
    }

    private void say(Saving saving) {
        String about = form.wording().in(words.language());
        switch (saving) {
            case Saving.Saved saved -> {
                theirs.setVisible(false);
                drafts.forget();
                notes.note("question-changed", about);
                message.say(words.text("organise.saved"));
            }
            case Saving.NeedsWhy needs -> {
                why.setVisible(true);
                why.focus();
                message.warn(words.text("organise.question.why-missing"));
            }
            case Saving.Waits waits -> {
                theirs.setVisible(false);
                drafts.forget();
                notes.note("question-proposed", about, why.getValue());
                message.say(words.text("organise.question.waits"));
            }
        }
    }

    private void showFilms(Question question) {
        films.removeAll();
        films.add(new SignForm(words, signs, venueId, question.questionId()));
        films.add(new BigLink("organise/files").line(words.text("organise.question.files")));
        films.add(new TakeAwayForm(words, proposals, notes, () -> shown == null ? question : shown, () -> {
            drafts.forget();
            UI.getCurrent().navigate("organise/activities/" + activityId);
        }));
    }

    // Their version is taken over, so that saving once more keeps what stands in the form; by then it was seen.
    private void showTheirs(Question now) {
        shown = now;
        theirs.show(now, stored.besides(now), () -> take(now));
    }

    private void take(Question now) {
        stored.show(now);
        theirs.setVisible(false);
        drafts.forget();
        message.say(words.text("organise.saved-by-another.taken"));
    }

    private static String place(Question question) {
        return "question/" + question.questionId();
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.question.title");
    }
}
