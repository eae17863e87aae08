package org.heretogether.organiser;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.heretogether.page.PictureImage;
import org.heretogether.page.SpokenTexts;
import org.heretogether.words.Words;

/** <em>Listen</em> and <em>Help</em>, in the same place on every page. */
class PageHelps extends Div {

    private final ListenButton listen;
    private final NativeButton ask;
    private final HelpCard help;

    PageHelps(Words words, SpokenTexts spoken) {
        listen = new ListenButton(words, spoken);
        ask = new NativeButton("", pressed -> unfold());
        help = new HelpCard(words, () -> {
            fold();
            ask.focus();
        });
        addClassName("helps");
        var text = new Span();
        words.put(text, text::setText, "organise.help");
        ask.add(PictureImage.openMoji("2753"), text);
        add(listen, ask);
        fold();
    }

    /** What Help unfolds. */
    HelpCard card() {
        return help;
    }

    /** Another page has come. */
    void about(String page, String picture) {
        listen.silence();
        help.about(page, picture);
        fold();
    }

    private void unfold() {
        if (help.isVisible()) {
            fold();
            return;
        }
        help.open();
        ask.getElement().setAttribute("aria-expanded", "true");
    }

    private void fold() {
        help.setVisible(false);
        ask.getElement().setAttribute("aria-expanded", "false");
    }
}
