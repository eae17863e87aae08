package org.heretogether.projector;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.heretogether.words.Words;

/** The big screen while no gathering goes on: where we are, and that nothing is asked now. */
record NothingAsked(String place) implements Drawing {

    @Override
    public Component draw(Words words) {
        var page = new Div(new H1(place), new Paragraph(words.text("projector.nothing-asked")));
        page.addClassName("nothing-asked");
        return page;
    }
}
