package org.heretogether.organiser;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.heretogether.page.PictureImage;
import org.heretogether.page.TextButton;
import org.heretogether.words.Words;

/** What a page is for and what to do first, in a few sentences with a picture each. It is folded away until asked for. */
class HelpCard extends Section {

    private static final String FIRST = "1F449";

    private final transient Words words;
    private final Div lines = new Div();
    private String topic = "home";
    private String picture = FIRST;

    HelpCard(Words words, Runnable close) {
        this.words = words;
        addClassNames("card", "help");
        getElement().setAttribute("tabindex", "-1");
        words.put(this, name -> getElement().setAttribute("aria-label", name), "organise.help");
        add(lines, new TextButton(words, "organise.help.close", close));
        words.follow(this, this::show);
        setVisible(false);
    }

    /** Is about this page from now on, and folded away. */
    void about(String page, String itsPicture) {
        topic = HelpTopic.of(page);
        picture = itsPicture;
        setVisible(false);
        show();
    }

    void open() {
        setVisible(true);
        getElement().executeJs("this.focus()");
    }

    private void show() {
        lines.removeAll();
        lines.add(line(picture, "what"), line(FIRST, "first"));
    }

    private Div line(String itsPicture, String part) {
        var line = new Div(
                PictureImage.openMoji(itsPicture), new Paragraph(words.text("organise.help." + topic + "." + part)));
        line.addClassName("with-picture");
        return line;
    }
}
