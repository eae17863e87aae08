package org.heretogether.hold.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heretogether.piece.Piece;

/** A photo, a drawing, a sound or a sign video. Its address is good in this organiser's session and nowhere else. */
class PieceElement extends Component {

    PieceElement(Piece piece, Path file, String name) {
        super(element(piece));
        getElement().setAttribute("class", "held-piece");
        // The name is ours: what is served can never be taken for a page.
        getElement()
                .setAttribute(
                        "src",
                        DownloadHandler.fromInputStream(event -> {
                                    event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
                                    return new DownloadResponse(
                                            Files.newInputStream(file),
                                            piece.pieceId().toString(),
                                            piece.mediaType(),
                                            piece.length());
                                })
                                .inline());
        getElement().setAttribute(piece.kind().isPicture() ? "alt" : "aria-label", name);
    }

    private static Element element(Piece piece) {
        return switch (piece.kind()) {
            case PHOTO, DRAWING -> new Element("img");
            case SOUND -> player("audio");
            case SIGN -> player("video");
        };
    }

    private static Element player(String tag) {
        return new Element(tag).setAttribute("controls", true).setAttribute("preload", "metadata");
    }
}
