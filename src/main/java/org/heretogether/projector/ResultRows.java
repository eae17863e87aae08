package org.heretogether.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.heretogether.words.Words;

/** A row for each thing, to be seen; and the same as a table, to be heard. */
class ResultRows extends Div {

    /** More than these in a row could not be told apart from the back of the hall. */
    private static final int MOST_PICTOGRAMS = 60;

    ResultRows(List<Row> rows, Words words) {
        addClassName("result-rows");
        int each = each(rows);
        var list = new UnorderedList();
        list.addClassName("rows");
        rows.forEach(row -> list.add(row(row, each)));
        int counts = rows.stream().mapToInt(row -> row.counts().size()).max().orElse(0);
        list.getElement().setAttribute("data-counts", String.valueOf(counts));
        if (counts > 0) {
            list.getElement().setAttribute("aria-hidden", "true");
            add(list, table(rows, words));
        } else {
            add(list);
        }
    }

    /** How many one pictogram stands for: 1, or the power of ten with which the longest row still fits. */
    static int each(List<Row> rows) {
        int most = rows.stream()
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

    private static NativeTable table(List<Row> rows, Words words) {
        var table = new NativeTable();
        table.addClassName("heard");
        table.setCaptionText(words.text("projector.table"));
        for (Row row : rows) {
            NativeTableRow line = table.getBody().addRow();
            line.addHeaderCell().setText(row.word());
            row.counts().stream()
                    .map(Row.Count::said)
                    .filter(said -> !said.isEmpty())
                    .forEach(said -> line.addDataCell().setText(said));
        }
        return table;
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
        for (int drawn = 0; drawn < count.of(); drawn += each) {
            pictograms.add(new Image(count.pictogram(), ""));
        }
        var number = new Span(count.number());
        number.addClassName("number");
        if (count.sign().isEmpty()) {
            item.add(pictograms, number);
        } else {
            var sign = new Image(count.sign(), "");
            sign.addClassName("sign");
            item.add(sign, number, pictograms);
        }
    }
}
