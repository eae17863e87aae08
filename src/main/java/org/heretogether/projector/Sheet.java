package org.heretogether.projector;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.heretogether.picture.PictureKey;
import org.heretogether.words.Words;

/**
 * A heading and a few things under each other, each with a picture.
 *
 * @param foot a last sentence across the bottom; empty for none
 */
record Sheet(PictureKey picture, String title, List<Line> lines, String foot) implements Drawing {

    /**
     * One thing.
     *
     * @param picture the address of its picture
     * @param word what it is
     * @param said sentences about it
     * @param sign the address of a drawing that says how it stands; empty for none
     */
    record Line(String picture, String word, List<String> said, String sign) {

        static Line of(String picture, String word, String... said) {
            return new Line(PictureKey.of("openmoji/" + picture).src(), word, List.of(said), "");
        }
    }

    @Override
    public Component draw(Words words) {
        return new SheetPage(this);
    }
}
