package org.heretogether.organiser;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;
import org.heretogether.page.TextButton;
import org.heretogether.words.Words;
import tools.jackson.databind.JsonNode;

/** Asks the device for a passkey when its button is pressed. The browser hides all of it where it has none. */
@Tag("organise-passkey")
@JsModule("./organise/passkey.ts")
class PasskeyButton extends Component implements HasComponents {

    private final transient Steps steps;

    /** What the device is asked to do. */
    enum Wish {
        MAKE,
        SHOW
    }

    /** Why nothing came of it. */
    enum Failed {
        /** Stopped by the person, or the device had nothing to show: browsers do not say which. */
        STOPPED,
        KNOWN_ALREADY,
        CANNOT
    }

    /** What is asked, and what comes back: an answer or a reason. */
    interface Steps {

        JsonNode ask();

        void came(JsonNode answer, String device);

        void failed(Failed why);
    }

    PasskeyButton(Words words, String key, Wish wish, Steps steps) {
        this.steps = steps;
        getElement().setAttribute("wish", wish.name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("hidden", true);
        add(new TextButton(words, key, () -> {}));
    }

    @ClientCallable
    JsonNode ask() {
        return steps.ask();
    }

    @ClientCallable
    void came(JsonNode answer, String device) {
        steps.came(answer, device);
    }

    @ClientCallable
    void failed(String why) {
        steps.failed(
                switch (why) {
                    case "stopped" -> Failed.STOPPED;
                    case "known-already" -> Failed.KNOWN_ALREADY;
                    default -> Failed.CANNOT;
                });
    }
}
