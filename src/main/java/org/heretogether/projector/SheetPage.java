package org.heretogether.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** A sheet drawn. */
class SheetPage extends Div {

    SheetPage(Sheet sheet) {
        addClassName("sheet");
        var heading = new Div(new Image(sheet.picture().src(), ""), new H1(sheet.title()));
        heading.addClassName("question");
        var lines = new UnorderedList();
        lines.addClassName("lines");
        sheet.lines().forEach(line -> lines.add(item(line)));
        add(heading, lines);
        if (!sheet.foot().isEmpty()) {
            var foot = new Paragraph(sheet.foot());
            foot.addClassName("foot");
            add(foot);
        }
    }

    private static ListItem item(Sheet.Line line) {
        var word = new Span(line.word());
        word.addClassName("word");
        var text = new Div(word);
        line.said().stream().filter(said -> !said.isEmpty()).forEach(said -> text.add(new Paragraph(said)));
        var item = new ListItem(new Image(line.picture(), ""), text);
        if (!line.sign().isEmpty()) {
            var sign = new Image(line.sign(), "");
            sign.addClassName("sign");
            item.add(sign);
        }
        return item;
    }
}
