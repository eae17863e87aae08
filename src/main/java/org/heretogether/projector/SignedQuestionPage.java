package org.heretogether.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** A film in sign language drawn: the question above it, below it what it is. It begins when the room comes to it. */
class SignedQuestionPage extends Div {

    SignedQuestionPage(SignedQuestion signed) {
        addClassNames("slide", "signed");
        var question = new Div(new Image(signed.picture().src(), ""), new H1(signed.question()));
        question.addClassName("question");
        var film = new Element("video")
                .setAttribute("controls", true)
                .setAttribute("playsinline", true)
                .setAttribute("preload", "auto")
                .setAttribute("aria-label", signed.said())
                .setAttribute("src", signed.film());
        // A browser lets only a film without sound begin; with its own buttons it can be heard, stopped and seen again.
        film.executeJs("this.muted = true; this.play().catch(() => undefined)");
        var slot = new Div();
        slot.addClassName("film");
        slot.getElement().appendChild(film);
        var said = new Div(new Paragraph(signed.said()));
        said.addClassName("result");
        add(question, slot, said);
    }
}
