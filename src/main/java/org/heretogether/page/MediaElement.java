package org.heretogether.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.nio.file.Files;
import java.nio.file.Path;

/** A photo, a drawing, a sound or a video out of a file of ours. Its address is good in this session and nowhere else. */
public class MediaElement extends Component {

    /**
     * The element that shows or plays the file.
     *
     * @param name the last part of its address; nothing that a person wrote, so that it can never be taken for a page
     * @param length in bytes
     * @param said what it is, for those who do not see it
     */
    public MediaElement(Path file, String name, String mediaType, long length, String said) {
        super(element(mediaType));
        getElement()
                .setAttribute(
                        "src",
                        DownloadHandler.fromInputStream(event -> {
                                    event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
                                    return new DownloadResponse(Files.newInputStream(file), name, mediaType, length);
                                })
                                .inline());
        getElement().setAttribute(mediaType.startsWith("image/") ? "alt" : "aria-label", said);
    }

    private static Element element(String mediaType) {
        return switch (mediaType.substring(0, mediaType.indexOf('/'))) {
            case "image" -> new Element("img");
            case "audio" -> player("audio");
            case "video" -> player("video");
            default -> throw new IllegalArgumentException("Nothing to see or hear: " + mediaType);
        };
    }

    private static Element player(String tag) {
        return new Element(tag).setAttribute("controls", true).setAttribute("preload", "metadata");
    }
}
