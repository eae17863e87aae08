package org.heretogether.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.heretogether.base.VenueId;
import org.heretogether.decision.Decision;
import org.heretogether.page.DayField;
import org.heretogether.page.PicturePicker;
import org.heretogether.page.WordingFields;
import org.heretogether.picture.Pictures;
import org.heretogether.venue.Venue;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;

/** What a decision says: what, who decided, what we could not choose, where we differ, when we look back. */
class DecisionForm extends Div {

    private static final int MOST = 200;

    private final transient Words words;
    private final transient Pictures pictures;
    private final VenueId venueId;
    private final WordingFields what;
    private final PicturePicker picture;
    private final TextField people = new TextField();
    private final WordingFields couldNot;
    private final WordingFields differ;
    private final DayField lookBack;
    private final WordingFields worked;

    DecisionForm(Words words, Venue venue, Pictures pictures) {
        this.words = words;
        this.pictures = pictures;
        this.venueId = venue.venueId();
        List<String> languages = venue.languages();
        what = new WordingFields(words, languages, "organise.decision.what", 120);
        picture = new PicturePicker(words, pictures);
        couldNot = new WordingFields(words, languages, "organise.decision.could-not", MOST);
        differ = new WordingFields(words, languages, "organise.decision.differ", MOST);
        lookBack = new DayField(words, "organise.decision.look-back", "look-back");
        worked = new WordingFields(words, languages, "organise.decision.worked", MOST);
        people.setAllowedCharPattern("[0-9]");
        people.setMaxLength(6);
        words.put(people, people::setLabel, "organise.decision.people");
        add(what, picture, people, couldNot, differ, lookBack, worked);
    }

    void show(Decision decision) {
        what.setWording(decision.wording());
        picture.setPicture(pictures.keys(venueId, List.of(decision.pictureId())).get(decision.pictureId()));
        people.setValue(decision.people() == null ? "" : String.valueOf(decision.people()));
        couldNot.setWording(decision.couldNot());
        differ.setWording(decision.differ());
        lookBack.setDay(decision.lookBackOn());
        worked.setWording(decision.worked());
        worked.setVisible(true);
    }

    void propose(@Nullable Integer decided, org.heretogether.base.PictureId pictureId) {
        people.setValue(decided == null ? "" : String.valueOf(decided));
        picture.setPicture(pictures.keys(venueId, List.of(pictureId)).get(pictureId));
        worked.setVisible(false);
    }

    /** Whether it says what was decided; if not, it says so beside the field. */
    boolean isSaid() {
        boolean said = !what.wording().isEmpty();
        what.problem(said ? "" : words.text("organise.decision.what-missing"));
        if (!said) {
            what.focus();
        }
        return said;
    }

    /** The decision as it is written here now. */
    Decision written(Decision before) {
        return new Decision(
                before.decisionId(),
                venueId,
                before.activityId(),
                before.roundId(),
                before.gatheringId(),
                what.wording(),
                picture.picture().map(key -> pictures.use(venueId, key)).orElse(before.pictureId()),
                before.decidedOn(),
                lookBack.day().orElse(null),
                people.getValue().isBlank() ? null : Integer.valueOf(people.getValue()),
                couldNot.wording(),
                differ.wording(),
                worked.wording(),
                before.state(),
                before.version(),
                before.actions());
    }
}
