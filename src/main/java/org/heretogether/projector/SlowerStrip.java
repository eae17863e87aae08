package org.heretogether.projector;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.heretogether.picture.PictureKey;
import org.heretogether.words.Words;

/** Across the big screen while the light is yellow: someone asked to go slower. Nobody is named. */
class SlowerStrip extends Paragraph {

    SlowerStrip(Words words) {
        addClassNames("slower", "question");
        getElement().setAttribute("role", "status");
        add(new Image(PictureKey.of("openmoji/1F422").src(), ""), new Span(words.text("projector.light.yellow")));
    }
}
