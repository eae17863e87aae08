package org.heretogether.page;

import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** An address as a code for cameras. It always stands beside the address in words, which screen readers read alone. */
public class QrImage extends Image {

    public QrImage(String text) {
        super(
                "data:image/svg+xml;base64,"
                        + Base64.getEncoder().encodeToString(QrDrawing.svg(text).getBytes(StandardCharsets.UTF_8)),
                "");
        addClassName("qr");
    }
}
