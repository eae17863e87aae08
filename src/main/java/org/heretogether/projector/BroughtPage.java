package org.heretogether.projector;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import org.heretogether.page.MediaElement;
import org.heretogether.picture.PictureKey;
import org.heretogether.piece.PieceKind;

/** What somebody brought, drawn: the question, their pictures and what they made, their words. No name. */
class BroughtPage extends Div {

    BroughtPage(Brought brought) {
        addClassNames("slide", "brought");
        var question = new Div(new Image(brought.picture().src(), ""), new H1(brought.title()));
        question.addClassName("question");
        var own = new Div();
        own.addClassName("own");
        var seen = new Div();
        seen.addClassName("seen");
        for (PictureKey picture : brought.pictures()) {
            seen.add(new Image(picture.src(), ""));
        }
        brought.made().forEach(made -> seen.add(element(made)));
        seen.getElement()
                .setAttribute("data-many", String.valueOf(seen.getElement().getChildCount()));
        if (seen.getElement().getChildCount() > 0) {
            own.add(seen);
        }
        if (!brought.words().isEmpty()) {
            var said = new Paragraph(brought.words());
            said.getElement().setAttribute("lang", brought.language()).setAttribute("dir", "auto");
            own.add(said);
        }
        add(question, own);
        if (!brought.place().isEmpty()) {
            var place = new Div(new Paragraph(brought.place()));
            place.addClassName("result");
            add(place);
        }
    }

    private static Component element(Brought.Made made) {
        var element = new MediaElement(made.file(), made.name(), made.mediaType(), made.length(), made.said());
        if (made.kind() != PieceKind.SOUND) {
            return element;
        }
        var sound = new Div(new Image("projector/sound.svg", ""), element);
        sound.addClassName("recording");
        return sound;
    }
}
