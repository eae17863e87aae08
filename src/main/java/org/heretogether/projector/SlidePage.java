package org.heretogether.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.heretogether.picture.PictureKey;
import org.heretogether.words.Words;

/** A slide drawn: the question, a row for each thing that can be chosen, the result in words across the bottom. */
class SlidePage extends Div {

    SlidePage(Slide slide, Words words) {
        addClassName("slide");
        var question = new Div(picture(slide.picture()), new H1(slide.question()));
        question.addClassName("question");
        int each = ResultRows.each(slide.rows());
        var result = result(slide, words);
        if (each > 1) {
            result.add(new Paragraph(words.text("projector.pictograms", Map.of("n", each))));
        }
        add(question, new ResultRows(slide.rows(), words), result);
    }

    private static Div result(Slide slide, Words words) {
        var result = new Div();
        result.addClassName("result");
        result.getElement().setAttribute("role", "status");
        slide.sentences().forEach(sentence -> result.add(new Paragraph(sentence)));
        if (!slide.passed().isEmpty()) {
            var passed = new Paragraph(String.join(" ", slide.passed()));
            passed.addClassName("passed");
            result.add(passed);
        }
        if (slide.rehearsal()) {
            // Everything here has to be big: where much is to be read already, the short form has to do.
            boolean roomy = slide.passed().isEmpty();
            var note = new Paragraph(words.text(roomy ? "projector.rehearsal-at-once" : "projector.rehearsal"));
            note.addClassName("rehearsal");
            result.add(note);
        }
        return result;
    }

    private static Image picture(PictureKey key) {
        return new Image(key.src(), "");
    }
}
