package org.heretogether.keep.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.heretogether.base.VenueId;
import org.heretogether.keep.KeepTime;
import org.heretogether.keep.KeepTimes;
import org.heretogether.keep.Kept;
import org.heretogether.keep.Preview;
import org.heretogether.words.Words;

/** What goes and when, in sentences: by the time that is set, or by one that somebody thinks about. */
class WhatGoes extends Div {

    private final transient Words words;
    private final transient KeepTimes times;
    private final VenueId venueId;

    WhatGoes(Words words, KeepTimes times, VenueId venueId) {
        this.words = words;
        this.times = times;
        this.venueId = venueId;
    }

    void show(KeepTime time) {
        removeAll();
        if (time.kept() == Kept.BACKUPS) {
            line(words.text("organise.keep.backups-elsewhere"));
            return;
        }
        Preview preview = times.preview(venueId, time);
        line(words.count("organise.keep.here", preview.now()));
        if (preview.firstOn() == null) {
            line(words.text("organise.keep.nothing-goes"));
            return;
        }
        line(words.count("organise.keep.goes", preview.first(), Map.of("date", words.date(preview.firstOn()))));
        if (preview.nextOn() != null) {
            line(words.text("organise.keep.next", Map.of("date", words.date(preview.nextOn()))));
        }
    }

    private void line(String text) {
        add(new Paragraph(text));
    }
}
