package org.heretogether.hold.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.heretogether.hold.Held;
import org.heretogether.hold.HoldState;
import org.heretogether.page.MediaElement;
import org.heretogether.page.PictureImage;
import org.heretogether.page.TextButton;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.piece.Piece;
import org.heretogether.piece.Pieces;
import org.heretogether.words.Words;

/** One thing a person brought in their own way, whole, with what an organiser can say about it. */
class HeldCard extends Article {

    private final transient Words words;
    private final transient Pictures pictures;

    HeldCard(
            Words words,
            Pictures pictures,
            Pieces pieces,
            Held held,
            String tablet,
            Consumer<HoldState> decide,
            Runnable forGood) {
        this.words = words;
        this.pictures = pictures;
        addClassName("card");
        String title = title(held);
        add(new H3(title));
        if (!held.pictures().isEmpty()) {
            add(pictures(held.pictures()));
        }
        for (Piece piece : held.pieces()) {
            var made = new MediaElement(
                    pieces.file(piece),
                    piece.pieceId().toString(),
                    piece.mediaType(),
                    piece.length(),
                    words.text("organise.waiting." + piece.kind().named()));
            made.getElement().setAttribute("class", "held-piece");
            add(made);
        }
        add(new Paragraph(words.text(
                "organise.waiting.from", Map.of("tablet", tablet, "moment", words.moment(held.receivedAt())))));
        var buttons = new Div();
        buttons.addClassName("buttons");
        for (HoldState state : List.of(HoldState.SHOW, HoldState.KEEP, HoldState.TAKEN_AWAY, HoldState.TELL)) {
            if (state != held.state()) {
                buttons.add(new TextButton(words, "organise.waiting.do." + state.named(), () -> decide.accept(state))
                        .about(title));
            }
        }
        add(buttons);
        if (held.state() == HoldState.TAKEN_AWAY) {
            add(new ForGood(words, title, forGood));
        }
    }

    private String title(Held held) {
        if (!held.words().isBlank()) {
            return held.words();
        }
        return words.text(held.pieces().isEmpty() ? "organise.waiting.in-pictures" : "organise.waiting.made");
    }

    private Div pictures(List<String> names) {
        var row = new Div();
        row.addClassName("held-pictures");
        for (String name : names) {
            PictureKey key = PictureKey.of(name);
            if (pictures.exists(key)) {
                row.add(new Div(
                        new PictureImage(key), new Paragraph(pictures.words(key).in(words.language()))));
            }
        }
        return row;
    }
}
