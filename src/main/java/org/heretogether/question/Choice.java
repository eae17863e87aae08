package org.heretogether.question;

import org.heretogether.base.ChoiceId;
import org.heretogether.base.PictureId;
import org.heretogether.base.Wording;

/**
 * One thing that can be chosen.
 *
 * @param removed taken off the question; people who chose it before still count
 */
public record Choice(ChoiceId choiceId, Wording wording, PictureId pictureId, boolean removed) {

    public Choice {
        if (wording.isEmpty()) {
            throw new IllegalArgumentException("Choice " + choiceId + " has no words");
        }
    }

    public static Choice of(Wording wording, PictureId pictureId) {
        return new Choice(ChoiceId.next(), wording, pictureId, false);
    }

    Choice takenAway() {
        return new Choice(choiceId, wording, pictureId, true);
    }
}
