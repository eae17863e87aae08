package org.heretogether.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.heretogether.picture.PictureKey;
import org.heretogether.words.Words;

/** A slide drawn: the question, a row for each thing that can be chosen, the result in words across the bottom. */
class SlidePage extends Div {

    /** More than these in a row could not be told apart from the back of the hall. */
    private static final int MOST_PICTOGRAMS = 60;

    SlidePage(Slide slide, Words words) {
        addClassName("slide");
        var question = new Div(picture(slide.picture()), new H1(slide.question()));
        question.addClassName("question");
        var rows = new UnorderedList();
        rows.addClassName("rows");
        int each = each(slide);
        slide.rows().forEach(row -> rows.add(row(row, each)));
        int counts =
                slide.rows().stream().mapToInt(row -> row.counts().size()).max().orElse(0);
        rows.getElement().setAttribute("data-counts", String.valueOf(counts));
        var result = result(slide, words);
        if (each > 1) {
            result.add(new Paragraph(words.text("projector.pictograms", Map.of("n", each))));
        }
        add(question, rows, result);
    }

    /** How many one pictogram stands for: 1, or the power of ten with which the longest row still fits. */
    private static int each(Slide slide) {
        int most = slide.rows().stream()
                .flatMap(row -> row.counts().stream())
                .mapToInt(Row.Count::of)
                .max()
                .orElse(0);
        int each = 1;
        while (most / each > MOST_PICTOGRAMS) {
            each *= 10;
        }
        return each;
    }

    private static ListItem row(Row row, int each) {
        var word = new Span(row.word());
        word.addClassName("word");
        var item = new ListItem(row.picture().isEmpty() ? new Span() : new Image(row.picture(), ""), word);
        row.counts().forEach(count -> add(item, count, each));
        return item;
    }

    /** Where several counts stand in a row, each number stands beside the sign that says what it counts. */
    private static void add(ListItem item, Row.Count count, int each) {
        var pictograms = new Div();
        pictograms.addClassName("people");
        pictograms.getElement().setAttribute("aria-hidden", "true");
        for (int drawn = 0; drawn < count.of(); drawn += each) {
            pictograms.add(new Image(count.pictogram(), ""));
        }
        var number = new Span(count.number());
        number.addClassName("number");
        number.getElement().setAttribute("aria-label", count.said());
        number.getElement().setAttribute("role", "img");
        if (count.sign().isEmpty()) {
            item.add(pictograms, number);
        } else {
            var sign = new Image(count.sign(), "");
            sign.addClassName("sign");
            item.add(sign, number, pictograms);
        }
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
