package org.heretogether.keep.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Map;
import org.heretogether.base.Changed;
import org.heretogether.base.VenueId;
import org.heretogether.keep.KeepTime;
import org.heretogether.keep.KeepTimes;
import org.heretogether.keep.KeepWords;
import org.heretogether.keep.Kept;
import org.heretogether.page.BigLink;
import org.heretogether.page.ChangeNotes;
import org.heretogether.page.Message;
import org.heretogether.page.PictureImage;
import org.heretogether.page.TextButton;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;

/** How long we keep each kind of thing, what goes when, and choosing another time, one kind after the other. */
@Route("organise/keep")
@PermitAll
class KeepView extends Div implements HasDynamicTitle {

    private static final Map<Kept, String> PICTURES = new EnumMap<>(Map.of(
            Kept.BROUGHT, "1F4AC",
            Kept.MADE, "1F4F7",
            Kept.TAKEN_AWAY, "1F5D1",
            Kept.LOG, "1F4D3",
            Kept.BACKUPS, "1F4BE"));

    private final transient Words words;
    private final transient KeepTimes times;
    private final transient ChangeNotes notes;
    private final VenueId venueId;
    private final Message message = new Message();
    private final Div list = new Div();
    private @Nullable Kept changing;
    private transient @Nullable KeepTime mine;

    KeepView(Words words, Venues venues, KeepTimes times, ChangeNotes notes) {
        this.words = words;
        this.times = times;
        this.notes = notes;
        this.venueId = venues.ours().venueId();
        words.follow(this, () -> {
            removeAll();
            add(
                    new H1(words.text("organise.keep.title")),
                    new Paragraph(words.text("organise.keep.what")),
                    new Paragraph(words.text("organise.keep.counts")),
                    message,
                    list,
                    new BigLink("organise/kept")
                            .picture(PictureImage.openMoji("1F512"))
                            .line(words.text("organise.kept.title")));
            show();
        });
    }

    private void show() {
        list.removeAll();
        times.all(venueId).forEach(time -> list.add(card(time)));
    }

    private Article card(KeepTime time) {
        String what = words.text("organise.keep.kept." + time.kept().named());
        var preview = new WhatGoes(words, times, venueId);
        preview.show(time);
        var said = new Div(new H2(what), new Paragraph(KeepWords.span(words, time.months()) + "."));
        if (time.kept() == changing) {
            KeepTime chosen = mine == null ? time : time.months(mine.months());
            preview.show(chosen);
            said.add(new KeepForm(words, chosen, preview, this::choose, this::leave));
        } else {
            said.add(preview, new TextButton(words, "organise.keep.change", () -> open(time.kept())).about(what));
        }
        var card = new Article(PictureImage.openMoji(PICTURES.getOrDefault(time.kept(), "2753")), said);
        card.addClassNames("card", "task");
        return card;
    }

    private void open(Kept kept) {
        changing = kept;
        mine = null;
        message.clear();
        show();
    }

    private void leave() {
        changing = null;
        show();
    }

    private void choose(KeepTime chosen) {
        try {
            times.choose(venueId, chosen, notes.who());
            String about = KeepWords.about(words, chosen);
            notes.note("keep", about);
            message.say(words.text("organise.keep.saved", Map.of("what", about)));
            leave();
        } catch (Changed another) {
            // What they chose stands above; what was chosen here is one press away.
            mine = chosen;
            show();
            message.warn(words.text(
                    "organise.keep.another", Map.of("what", KeepWords.about(words, times.of(venueId, chosen.kept())))));
        }
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.keep.title");
    }
}
