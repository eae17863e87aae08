package org.heretogether.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.heretogether.words.Words;

/** Records with the microphone, or takes a sound file. What arrives here is always a WAV of 16 kHz. */
@Tag("organise-record-clip")
@JsModule("./organise/record-clip.ts")
public class RecordClip extends Component {

    /** A minute of 16-bit samples and some. */
    private static final int MOST_BYTES = 2_200_000;

    private volatile boolean kept;

    /**
     * @param text what is spoken, or what the sound is of
     * @param keep says whether the sound could be used
     * @param then hears that, when the page may change
     */
    public RecordClip(Words words, String text, Predicate<byte[]> keep, Consumer<Boolean> then) {
        var element = getElement();
        element.setAttribute("target", (UploadHandler) event -> {
            byte[] wav = event.getInputStream().readNBytes(MOST_BYTES + 1);
            kept = wav.length <= MOST_BYTES && keep.test(wav);
        });
        element.setAttribute("data-text", text);
        for (String said : List.of("record", "end", "file", "no-microphone")) {
            element.setAttribute("data-" + said, words.text("organise.sounds." + said));
        }
        element.addEventListener("clip-sent", sent -> then.accept(kept));
        element.addEventListener("clip-not-read", sent -> then.accept(false));
    }
}
