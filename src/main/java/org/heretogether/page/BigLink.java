package org.heretogether.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A card that leads somewhere: perhaps a picture, a line of words, and lines that say more. */
public class BigLink extends Anchor {

    private final Span words = new Span();

    public BigLink(String address) {
        super(address);
        setRouterIgnore(false);
        addClassName("big-link");
        words.addClassName("words");
        add(words);
    }

    public BigLink picture(Component picture) {
        addComponentAsFirst(picture);
        return this;
    }

    public BigLink line(String text) {
        words.add(new Span(text));
        return this;
    }

    /** Takes the lines away, to write them anew. */
    public void clear() {
        words.removeAll();
    }
}
