package org.heretogether.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.heretogether.decision.FinishedThing;
import org.heretogether.decision.FinishedThings;
import org.heretogether.page.MediaElement;
import org.heretogether.page.RecordClip;
import org.heretogether.page.TakePhoto;
import org.heretogether.page.TextButton;
import org.heretogether.words.Words;

/** A photo or a sound of what was finished, and room for one more. */
class FinishedForm extends Div {

    private static final String KEY = "organise.finished.";

    /**
     * @param what the action, in words
     * @param then hears whether what was added could be kept
     */
    FinishedForm(
            Words words,
            FinishedThings things,
            String what,
            List<FinishedThing> there,
            Predicate<byte[]> photo,
            Predicate<byte[]> sound,
            Consumer<Boolean> then,
            Consumer<FinishedThing> takeAway) {
        addClassName("finished");
        add(new H4(words.text(KEY + "title")));
        for (FinishedThing thing : there) {
            String kind = thing.file().kind().named();
            var made = new MediaElement(
                    things.path(thing),
                    thing.finishedThingId().toString(),
                    thing.file().mediaType(),
                    thing.file().length(),
                    words.text(KEY + "the-" + kind) + " " + what);
            made.getElement().setAttribute("class", "held-piece");
            var away = new TextButton(words, KEY + "take-away", () -> takeAway.accept(thing));
            add(made, away.about(words.text(KEY + "the-" + kind) + " " + what));
        }
        if (there.size() < FinishedThings.MOST) {
            add(new TakePhoto(words, photo, then), new RecordClip(words, what, sound, then));
        }
    }
}
