package org.heretogether.hold.ui;

import java.util.function.Consumer;
import org.heretogether.hold.Held;
import org.heretogether.hold.HoldState;
import org.heretogether.picture.Pictures;
import org.heretogether.piece.Pieces;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** Makes the card of one thing that waits. */
@Component
class HeldCards {

    private final Words words;
    private final Pictures pictures;
    private final Pieces pieces;

    HeldCards(Words words, Pictures pictures, Pieces pieces) {
        this.words = words;
        this.pictures = pictures;
        this.pieces = pieces;
    }

    HeldCard card(Held held, String tablet, Consumer<HoldState> decide, Runnable forGood) {
        return new HeldCard(words, pictures, pieces, held, tablet, decide, forGood);
    }
}
