package org.heretogether.page;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.heretogether.words.Words;

/** Unfolds the fields for the other languages on a page that has any: one language at a time until someone wants them all. */
public class OtherLanguages extends Div {

    private static final String SHOWN = "org.heretogether.all-languages";
    private static final String MARK = "document.documentElement.toggleAttribute('data-one-language', $0)";

    private final NativeButton button = new NativeButton("", pressed -> turn());

    public OtherLanguages(Words words, List<String> languages) {
        addClassName("other-languages");
        var text = new Span();
        words.put(text, text::setText, "organise.wording.all-languages");
        button.add(PictureImage.openMoji("1F310"), text);
        add(button);
        setVisible(languages.size() > 1);
    }

    /** Whoever comes to translate sees all languages from now on. */
    public static void unfold() {
        VaadinSession.getCurrent().setAttribute(SHOWN, true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().getPage().executeJs(MARK, false);
    }

    private void turn() {
        VaadinSession.getCurrent().setAttribute(SHOWN, !isUnfolded());
        show();
    }

    private void show() {
        button.getElement().setAttribute("aria-pressed", String.valueOf(isUnfolded()));
        getUI().ifPresent(ui -> ui.getPage().executeJs(MARK, !isUnfolded()));
    }

    private static boolean isUnfolded() {
        return Boolean.TRUE.equals(VaadinSession.getCurrent().getAttribute(SHOWN));
    }
}
