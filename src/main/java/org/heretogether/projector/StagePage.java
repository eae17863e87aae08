package org.heretogether.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.heretogether.words.Words;

/** A picture of how we counted, drawn: the question, which picture it is, piles or one thing that happens, and the sentence. */
class StagePage extends Div {

    /** More than these could not be told apart from the back of the hall. */
    private static final int MOST_ALIKE = 60;

    private static final int FEW = 5;
    private static final int SOME = 18;

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
        long each = slide.rows().isEmpty() ? each(slide.many()) : ResultRows.each(slide.rows());
        if (each > 1) {
            said.add(new Paragraph(words.text("projector.pictograms", Map.of("n", each))));
        }
        if (slide.rehearsal()) {
            var note = new Paragraph(words.text("projector.rehearsal"));
            note.addClassName("rehearsal");
            said.add(note);
        }
        add(said);
    }

    /** How many one picture stands for: 1, or the power of ten with which all fit. */
    private static long each(long many) {
        long each = 1;
        while (many / each > MOST_ALIKE) {
            each *= 10;
        }
        return each;
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

    private static Div pictures(List<String> addresses, long manyOfFirst, String name) {
        var pictures = new Div();
        pictures.addClassName(name);
        pictures.getElement().setAttribute("aria-hidden", "true");
        for (int at = 0; at < addresses.size(); at++) {
            long times = at == 0 ? Math.max(1, Math.ceilDiv(manyOfFirst, each(manyOfFirst))) : 1;
            for (long time = 0; time < times; time++) {
                pictures.add(new Image(addresses.get(at), ""));
            }
        }
        int many = pictures.getElement().getChildCount();
        pictures.getElement().setAttribute("data-many", many <= FEW ? "few" : many <= SOME ? "some" : "many");
        return pictures;
    }
}
