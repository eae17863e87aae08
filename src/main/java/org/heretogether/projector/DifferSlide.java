package org.heretogether.projector;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.heretogether.picture.PictureKey;
import org.heretogether.words.Words;

/**
 * What we agree about, and what we do not, side by side and in equal room.
 *
 * @param somethingElse how many of us chose what is not in the result; empty where that cannot be said
 */
record DifferSlide(
        String question,
        PictureKey picture,
        List<Line> agree,
        List<Line> differ,
        String somethingElse,
        boolean rehearsal)
        implements Drawing {

    /** One thing, and how many of us are for it. */
    record Line(String picture, String word, String many) {}

    @Override
    public Component draw(Words words) {
        var page = new Div();
        page.addClassNames("slide", "differ");
        var heading = new Div(new Image(picture.src(), ""), new H1(question));
        heading.addClassName("question");
        var sides = new Div(
                side(words, "projector.differ.agree", "1F91D", agree),
                side(words, "projector.differ.differ", "2194", differ));
        sides.addClassName("sides");
        page.add(heading, sides);
        var said = new Div();
        said.addClassName("result");
        if (!somethingElse.isEmpty()) {
            said.add(new Paragraph(somethingElse));
        }
        if (rehearsal) {
            var note = new Paragraph(words.text("projector.rehearsal"));
            note.addClassName("rehearsal");
            said.add(note);
        }
        if (said.getElement().getChildCount() > 0) {
            page.add(said);
        }
        return page;
    }

    private static Div side(Words words, String key, String sign, List<Line> lines) {
        var heading = new Div(new Image(PictureKey.of("openmoji/" + sign).src(), ""), new H2(words.text(key)));
        heading.addClassName("side-heading");
        var list = new UnorderedList();
        lines.forEach(line -> list.add(item(line)));
        var side = new Div(heading);
        if (lines.isEmpty()) {
            side.add(new Paragraph(words.text("projector.differ.nothing")));
        } else {
            side.add(list);
        }
        side.addClassName("side");
        return side;
    }

    private static ListItem item(Line line) {
        var word = new Span(line.word());
        word.addClassName("word");
        var many = new Span(line.many());
        many.addClassName("many");
        return new ListItem(line.picture().isEmpty() ? new Span() : new Image(line.picture(), ""), word, many);
    }
}
