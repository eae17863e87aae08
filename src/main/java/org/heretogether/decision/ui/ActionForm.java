package org.heretogether.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import org.heretogether.base.ActionId;
import org.heretogether.base.DecisionId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.decision.Action;
import org.heretogether.decision.Actions;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Gatherings;
import org.heretogether.page.DayField;
import org.heretogether.page.Message;
import org.heretogether.page.PicturePicker;
import org.heretogether.page.TextButton;
import org.heretogether.page.WordingFields;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.venue.Venue;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;

/** One more action: what, a picture, two names, a day, who else is needed. */
class ActionForm extends Div {

    private final transient Words words;
    private final transient Actions actions;
    private final transient Gatherings gatherings;
    private final transient Pictures pictures;
    private final transient Runnable after;
    private final VenueId venueId;
    private final WordingFields what;
    private final PicturePicker picture;
    private final TextField one = new TextField();
    private final TextField two = new TextField();
    private final TextField bringIn = new TextField();
    private final DayField day;
    private final RadioButtonGroup<Boolean> promise = new RadioButtonGroup<>();
    private final Message message = new Message();
    private transient @Nullable DecisionId decisionId;

    ActionForm(Words words, Venue venue, Actions actions, Gatherings gatherings, Pictures pictures, Runnable after) {
        this.words = words;
        this.actions = actions;
        this.gatherings = gatherings;
        this.pictures = pictures;
        this.after = after;
        this.venueId = venue.venueId();
        what = new WordingFields(words, venue.languages(), "organise.action.what", 120);
        picture = new PicturePicker(words, pictures);
        day = new DayField(words, "organise.action.day", "action-day");
        promise.setItems(false, true);
        promise.setValue(false);
        promise.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        one.setMaxLength(70);
        two.setMaxLength(70);
        bringIn.setMaxLength(160);
        words.put(one, one::setLabel, "organise.action.one");
        words.put(two, two::setLabel, "organise.action.two");
        words.put(bringIn, bringIn::setLabel, "organise.action.bring-in");
        words.follow(promise, () -> {
            promise.setLabel(words.text("organise.action.promise"));
            promise.setItemLabelGenerator(
                    ours -> words.text(ours ? "organise.action.promise.organisation" : "organise.action.promise.us"));
        });
        var title = new H2();
        words.put(title, title::setText, "organise.action.add");
        var names = new Div(one, two);
        names.addClassName("wording-fields");
        add(title, what, picture, names, day, bringIn, promise, message);
        add(new TextButton(words, "organise.action.save", this::save));
    }

    /** Actions added from now on belong to this decision. */
    void belongTo(DecisionId decision) {
        decisionId = decision;
    }

    private void save() {
        boolean said = !what.wording().isEmpty();
        what.problem(said ? "" : words.text("organise.action.what-missing"));
        boolean named = !one.getValue().isBlank() || !two.getValue().isBlank();
        one.setInvalid(!named);
        if (!said) {
            what.focus();
            message.warn(words.text("organise.action.what-missing"));
        } else if (!named) {
            one.focus();
            message.warn(words.text("organise.action.name-missing"));
        } else {
            actions.add(venueId, action());
            message.say(words.text("organise.action.saved"));
            what.setWording(Wording.NONE);
            picture.setPicture(null);
            one.clear();
            two.clear();
            bringIn.clear();
            day.setDay(null);
            promise.setValue(false);
            after.run();
        }
    }

    private Action action() {
        Optional<Gathering> now = gatherings.current(venueId);
        return new Action(
                ActionId.next(),
                decisionId,
                now.map(Gathering::gatheringId).orElse(null),
                what.wording(),
                names(),
                pictures.use(venueId, picture.picture().orElse(PictureKey.of("openmoji/1F91D"))),
                day.day().orElse(null),
                bringIn.getValue().strip(),
                Action.State.DOING,
                Wording.NONE,
                promise.getValue(),
                1);
    }

    private String names() {
        String first = one.getValue().strip();
        String second = two.getValue().strip();
        if (first.isEmpty() || second.isEmpty()) {
            return first + second;
        }
        return words.text("organise.action.names", Map.of("one", first, "two", second));
    }
}
