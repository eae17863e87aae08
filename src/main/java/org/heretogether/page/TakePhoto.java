package org.heretogether.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.heretogether.words.Words;

/** Takes a photo with the camera of a phone, or one that was taken before. What arrives here is always a JPEG. */
@Tag("organise-take-photo")
@JsModule("./organise/take-photo.ts")
public class TakePhoto extends Component {

    private static final int MOST_BYTES = 3 << 20;

    private volatile boolean kept;

    /**
     * @param keep says whether the photo could be used
     * @param then hears that, when the page may change
     */
    public TakePhoto(Words words, Predicate<byte[]> keep, Consumer<Boolean> then) {
        var element = getElement();
        element.setAttribute("target", (UploadHandler) event -> {
            byte[] jpeg = event.getInputStream().readNBytes(MOST_BYTES + 1);
            kept = jpeg.length <= MOST_BYTES && keep.test(jpeg);
        });
        element.setAttribute("data-file", words.text("organise.finished.photo"));
        element.addEventListener("photo-sent", sent -> then.accept(kept));
        element.addEventListener("photo-not-read", sent -> then.accept(false));
    }
}
