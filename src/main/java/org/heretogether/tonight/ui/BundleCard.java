package org.heretogether.tonight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.heretogether.page.TextButton;
import org.heretogether.words.Words;

/** Ideas that lie together, under their name, with the button that puts the chosen ones there. */
class BundleCard extends Article {

    private final TextButton put;

    BundleCard(Words words, String name, List<IdeaCard> ideas, Runnable putHere) {
        addClassNames("card", "bundle");
        var cards = new Div();
        cards.addClassName("idea-cards");
        ideas.forEach(cards::add);
        put = new TextButton(words, "organise.sort.put", putHere).about(name);
        add(new H2(name), cards, put);
    }

    BundleCard with(Component... more) {
        add(more);
        return this;
    }

    void focus() {
        put.focus();
    }
}
