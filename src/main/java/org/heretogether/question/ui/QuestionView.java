package org.heretogether.question.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heretogether.base.ActivityId;
import org.heretogether.base.Changed;
import org.heretogether.base.PictureId;
import org.heretogether.base.QuestionId;
import org.heretogether.base.VenueId;
import org.heretogether.page.Addresses;
import org.heretogether.page.BigLink;
import org.heretogether.page.Message;
import org.heretogether.page.TextButton;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Choice;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.heretogether.sign.SignClips;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;

/** One question, new or written before. */
@Route("organise/questions/:questionId")
@RouteAlias("organise/questions/new/:activityId")
@PermitAll
class QuestionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Words words;
    private final transient Questions questions;
    private final transient Pictures pictures;
    private final VenueId venueId;
    private final Div back = new Div();
    private final QuestionForm form;
    private final Aside theirs = new Aside();
    private final Message message = new Message();
    private final Div films = new Div();
    private final transient SignClips signs;
    private ActivityId activityId = new ActivityId(new UUID(0, 0));
    private transient @Nullable Question shown;

    QuestionView(Words words, Venues venues, Questions questions, Pictures pictures, SignClips signs) {
        this.words = words;
        this.questions = questions;
        this.pictures = pictures;
        this.signs = signs;
        this.venueId = venues.ours().venueId();
        this.form = new QuestionForm(words, pictures, venues.ours().languages());
        theirs.addClassName("card");
        theirs.setVisible(false);
        var title = new H1();
        words.put(title, title::setText, "organise.question.title");
        var save = new TextButton(words, "organise.save", this::save).filled();
        add(title, back, form, theirs, message, save, films);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<UUID> newOf = Addresses.id(event, "activityId");
        Optional<Question> found =
                Addresses.id(event, "questionId").flatMap(id -> questions.find(venueId, new QuestionId(id)));
        if (newOf.isEmpty() && found.isEmpty()) {
            event.forwardTo("organise/activities");
            return;
        }
        newOf.ifPresent(id -> activityId = new ActivityId(id));
        found.ifPresent(question -> {
            shown = question;
            activityId = question.activityId();
            form.set(question, keys(question));
            showFilms(question);
        });
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
        var pictureId = pictures.use(venueId, form.picture().orElseThrow());
        var choices = form.choices(venueId);
        Question before = shown;
        if (before == null) {
            shown = questions.add(
                    venueId, activityId, form.wording(), pictureId, form.answerType(), form.howWeDecide(), choices);
            showFilms(shown);
            message.say(words.text("organise.saved"));
            return;
        }
        var changed = new Question(
                before.questionId(),
                venueId,
                activityId,
                before.place(),
                form.wording(),
                pictureId,
                form.answerType(),
                form.howWeDecide(),
                choices,
                before.version());
        try {
            questions.change(changed);
        } catch (Changed another) {
            questions.find(venueId, before.questionId()).ifPresent(this::showTheirs);
            message.warn(words.text("organise.saved-by-another"));
            return;
        }
        theirs.setVisible(false);
        shown = questions.find(venueId, before.questionId()).orElse(changed);
        message.say(words.text("organise.saved"));
    }

    private void showFilms(Question question) {
        films.removeAll();
        films.add(new SignForm(words, signs, venueId, question.questionId()));
        films.add(new BigLink("organise/files").line(words.text("organise.question.files")));
    }

    // Their version is taken over, so that saving once more keeps what stands in the form; by then it was seen.
    private void showTheirs(Question now) {
        shown = now;
        theirs.removeAll();
        theirs.add(new H2(words.text("organise.saved-by-another.theirs")));
        theirs.add(new Paragraph(String.join(" · ", now.wording().byLanguage().values())));
        now.liveChoices()
                .forEach(choice -> theirs.add(new Paragraph(words.text("organise.choice.words") + ": "
                        + String.join(" · ", choice.wording().byLanguage().values()))));
        theirs.setVisible(true);
    }

    private Map<PictureId, PictureKey> keys(Question question) {
        var ids = new ArrayList<PictureId>();
        ids.add(question.pictureId());
        question.choices().stream().map(Choice::pictureId).forEach(ids::add);
        return pictures.keys(venueId, ids);
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.question.title");
    }
}
