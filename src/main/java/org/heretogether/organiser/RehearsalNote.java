package org.heretogether.organiser;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Span;
import org.heretogether.words.Words;

/** Says on every page that nothing counts yet, and leads to starting our own. */
class RehearsalNote extends Aside {

    RehearsalNote(Words words) {
        addClassName("rehearsal");
        words.put(this, name -> getElement().setAttribute("aria-label", name), "organise.rehearsal.name");
        var note = new Span();
        words.put(note, note::setText, "organise.rehearsal.note");
        var start = new Anchor("organise/start-our-own");
        start.setRouterIgnore(false);
        start.addClassName("button-like");
        words.put(start, start::setText, "organise.rehearsal.start-our-own");
        add(note, start);
    }
}
