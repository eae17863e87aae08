package org.heretogether.projector;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.heretogether.picture.PictureKey;
import org.heretogether.words.Words;

/**
 * Everything on the big screen at one moment.
 *
 * @param sentences what the result is, in words; while nothing may be shown, that answers are coming in
 * @param passed how many of us skipped, do not know, or say that the question is wrong; those nobody said are left out
 */
record Slide(
        String question,
        PictureKey picture,
        List<Row> rows,
        List<String> sentences,
        List<String> passed,
        boolean rehearsal,
        boolean closed)
        implements Drawing {

    @Override
    public Component draw(Words words) {
        return new SlidePage(this, words);
    }
}
