package org.heretogether.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import org.heretogether.words.Words;

/** A picture of how we counted, drawn: the question, which picture it is, piles or one thing that happens, and the sentence. */
class StagePage extends Div {

    private static final int MOST_ALIKE = 30;

    StagePage(StageSlide slide, Words words) {
        addClassNames("slide", "stage");
        var question = new Div(new Image(slide.picture().src(), ""), new H1(slide.question()));
        question.addClassName("question");
        add(question, line(slide));
        if (!slide.rows().isEmpty()) {
            add(new ResultRows(slide.rows(), words));
        } else {
            add(large(slide));
        }
        var said = new Div();
        said.addClassName("result");
        said.getElement().setAttribute("role", "status");
        slide.sentences().forEach(sentence -> said.add(new Paragraph(sentence)));
        if (slide.rehearsal()) {
            var note = new Paragraph(words.text("projector.rehearsal"));
            note.addClassName("rehearsal");
            said.add(note);
        }
        add(said);
    }

    private static Div line(StageSlide slide) {
        var line = new Div(new H2(slide.place()));
        line.addClassName("stage-line");
        line.add(pictures(slide.strip(), 1, "strip"));
        return line;
    }

    private static Div large(StageSlide slide) {
        return pictures(slide.large(), slide.many(), "large");
    }

    private static Div pictures(java.util.List<String> addresses, long manyOfFirst, String name) {
        var pictures = new Div();
        pictures.addClassName(name);
        pictures.getElement().setAttribute("aria-hidden", "true");
        for (int at = 0; at < addresses.size(); at++) {
            long times = at == 0 ? Math.clamp(manyOfFirst, 1, MOST_ALIKE) : 1;
            for (long time = 0; time < times; time++) {
                pictures.add(new Image(addresses.get(at), ""));
            }
        }
        pictures.getElement()
                .setAttribute("data-many", String.valueOf(pictures.getElement().getChildCount()));
        return pictures;
    }
}
