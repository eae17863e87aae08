package org.heretogether.projector;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.heretogether.picture.PictureKey;
import org.heretogether.words.Words;

/**
 * One picture of how we counted.
 *
 * @param place which of how many it is, in words; empty where there is nothing to count
 * @param strip addresses of the drawings that show what happens, from left to right
 * @param rows piles, where several things are told at once; else none
 * @param large addresses of the pictures of one thing that happens, from left to right; else none
 * @param many how many of the first large picture there are
 */
record StageSlide(
        String question,
        PictureKey picture,
        String place,
        List<String> strip,
        List<Row> rows,
        List<String> large,
        long many,
        List<String> sentences,
        boolean rehearsal)
        implements Drawing {

    @Override
    public Component draw(Words words) {
        return new StagePage(this, words);
    }
}
