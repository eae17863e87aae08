package org.heretogether.export.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.heretogether.base.Downloads;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** Makes links whose file is written when someone follows them. */
@Component
class DownloadLinks {

    private final Words words;
    private final Downloads downloads;

    DownloadLinks(Words words, Downloads downloads) {
        this.words = words;
        this.downloads = downloads;
    }

    Anchor link(String key, String file, String type, Downloads.Writing writing) {
        var link = new Anchor("", words.text(key));
        link.setHref((DownloadHandler) event -> {
            event.setFileName(file);
            event.setContentType(type);
            downloads.send(writing, event.getOutputStream());
        });
        link.setRouterIgnore(true);
        link.addClassName("button-like");
        return link;
    }
}
