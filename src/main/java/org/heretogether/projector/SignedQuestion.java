package org.heretogether.projector;

import com.vaadin.flow.component.Component;
import org.heretogether.picture.PictureKey;
import org.heretogether.words.Words;

/**
 * A question, or its choices, as a film in sign language: it has a whole picture, so that it is seen from the last row.
 *
 * @param film where the film is
 * @param said what it is and in which sign language
 */
record SignedQuestion(PictureKey picture, String question, String film, String said) implements Drawing {

    @Override
    public Component draw(Words words) {
        return new SignedQuestionPage(this);
    }
}
