package org.heretogether.template;

import java.util.List;
import org.heretogether.answertype.AnswerType;
import org.heretogether.base.Wording;
import org.heretogether.picture.PictureKey;
import org.jspecify.annotations.Nullable;

/** An activity to begin from, as a file of {@code db/templates} tells it. Everything in it can be changed. */
public record Template(Wording name, PictureKey picture, Card changeCard, List<Asked> questions) {

    /** What can change, filled in as it most often is. */
    public record Card(Wording canChange, Wording cannotChange, Wording weEachGet) {}

    /** A question with its choices, if it has any. */
    public record Asked(
            Wording wording,
            PictureKey picture,
            AnswerType answerType,
            @Nullable List<Offered> choices) {

        List<Offered> offered() {
            return choices == null ? List.of() : choices;
        }
    }

    /** One choice. */
    public record Offered(Wording wording, PictureKey picture) {}
}
