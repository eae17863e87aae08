package org.heretogether.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.heretogether.venue.Venue;
import org.heretogether.words.Words;

/** The big screen before the first question: where we are, and that nothing is asked now. */
class NothingAsked extends Div {
    NothingAsked(Venue venue, Words words) {
        addClassName("nothing-asked");
        add(new H1(venue.name()), new Paragraph(words.text("projector.nothing-asked")));
    }
}
