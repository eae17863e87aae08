package org.heretogether.tonight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.heretogether.hold.Held;
import org.heretogether.page.MediaElement;
import org.heretogether.page.PictureImage;
import org.heretogether.piece.Piece;
import org.heretogether.piece.Pieces;
import org.heretogether.tonight.IdeaNames;
import org.heretogether.words.Words;

/** An idea as a card that one press chooses and another lets go. What can be played stands below it. */
class IdeaCard extends Div {

    private final transient Words words;
    private final NativeButton button = new NativeButton();
    private final Span mark = new Span();
    private boolean chosen;

    /** @param choose hears of each press whether the card is chosen now */
    IdeaCard(Words words, IdeaNames names, Pieces pieces, Held idea, boolean chosen, Consumer<Boolean> choose) {
        this.words = words;
        this.chosen = chosen;
        addClassName("idea-card");
        mark.addClassName("mark");
        var name = new Span(names.of(idea.words(), idea.pictures()));
        name.getElement()
                .setAttribute("lang", names.language(idea.words(), idea.language()))
                .setAttribute("dir", "auto");
        names.keys(idea.pictures()).forEach(key -> button.add(new PictureImage(key)));
        add(button);
        for (Piece piece : idea.pieces()) {
            var made = new MediaElement(
                    pieces.file(piece),
                    piece.pieceId().toString(),
                    piece.mediaType(),
                    piece.length(),
                    words.text("organise.waiting." + piece.kind().named()));
            made.getElement().setAttribute("class", "held-piece");
            if (piece.kind().isPicture()) {
                button.add(made);
            } else {
                add(made);
            }
        }
        button.add(name, mark);
        button.addClickListener(press -> {
            this.chosen = !this.chosen;
            show();
            choose.accept(this.chosen);
        });
        show();
    }

    private void show() {
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        mark.setText(chosen ? "✓ " + words.text("kiosk.chosen") : "");
    }
}
