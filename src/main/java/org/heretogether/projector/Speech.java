package org.heretogether.projector;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is said when a picture of the big screen is read aloud, in the order in which it stands there. */
final class Speech {

    /** So many parts are heard at most. */
    private static final int MOST = 40;

    private static final Set<String> SAID_WHOLE = Set.of("h1", "h2", "p", "li", "tr");

    private final List<String> texts = new ArrayList<>();

    private Speech() {}

    /** Collects the texts and marks each element that is read with its number. */
    static List<String> of(Element picture) {
        var speech = new Speech();
        speech.collect(picture);
        return List.copyOf(speech.texts);
    }

    private void collect(Element element) {
        if (element.isTextNode() || "true".equals(element.getAttribute("aria-hidden")) || texts.size() >= MOST) {
            return;
        }
        if (SAID_WHOLE.contains(element.getTag())) {
            String text = text(element).strip();
            if (!text.isEmpty()) {
                element.setAttribute("data-say", String.valueOf(texts.size()));
                texts.add(text);
            }
            return;
        }
        element.getChildren().forEach(this::collect);
    }

    private static String text(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        var parts = new ArrayList<String>();
        element.getChildren().map(Speech::text).filter(text -> !text.isBlank()).forEach(parts::add);
        return String.join(". ", parts).replace("..", ".").replace(":.", ":");
    }
}
