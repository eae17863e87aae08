package org.heretogether.projector;

import com.vaadin.flow.component.Component;
import java.nio.file.Path;
import java.util.List;
import org.heretogether.picture.PictureKey;
import org.heretogether.piece.PieceKind;
import org.heretogether.words.Words;

/**
 * One thing that somebody brought in their own way: it has the whole picture, as everybody's has.
 *
 * @param title what it was brought to
 * @param place which of them this is; empty where it is the only one
 * @param words the person's own, which may be empty
 * @param language the language tag of the words
 */
record Brought(
        PictureKey picture,
        String title,
        String place,
        String words,
        String language,
        List<PictureKey> pictures,
        List<Made> made)
        implements Drawing {

    /**
     * Something to see or to hear, and where it lies.
     *
     * @param name the last part of its address
     * @param said what it is, for those who do not see it
     */
    record Made(PieceKind kind, String name, String mediaType, int length, Path file, String said) {}

    @Override
    public Component draw(Words words) {
        return new BroughtPage(this);
    }
}
