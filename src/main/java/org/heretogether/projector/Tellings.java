package org.heretogether.projector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.base.VenueId;
import org.heretogether.decisionrule.BallotBox;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Choice;
import org.heretogether.question.Question;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** Finds the words and the pictures of what a result is told about. */
@Component
class Tellings {

    static final PictureKey NO_PICTURE = PictureKey.of("openmoji/2753");

    private final Pictures pictures;
    private final Words words;

    Tellings(Pictures pictures, Words words) {
        this.pictures = pictures;
        this.words = words;
    }

    Told of(VenueId venue, Question question) {
        var ids = new ArrayList<>(List.of(question.pictureId()));
        question.choices().forEach(choice -> ids.add(choice.pictureId()));
        var keys = pictures.keys(venue, ids);
        PictureKey picture = keys.getOrDefault(question.pictureId(), NO_PICTURE);
        var names = new HashMap<String, String>();
        var addresses = new HashMap<String, String>();
        for (Choice choice : question.choices()) {
            String thing = choice.choiceId().toString();
            names.put(thing, choice.wording().in(words.language()));
            addresses.put(
                    thing, keys.getOrDefault(choice.pictureId(), NO_PICTURE).src());
        }
        if (question.answerType() instanceof ThreeWayScale scale) {
            for (String level : scale.counted(List.of())) {
                names.put(level, words.text("kiosk.level." + level));
                addresses.put(level, Rows.levelPicture(scale.look(), level));
            }
            names.put(BallotBox.THIS, words.text("projector.this"));
            addresses.put(BallotBox.THIS, picture.src());
        }
        return new Told(question, picture, names, addresses);
    }
}
