package org.heretogether.clip.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heretogether.base.VenueId;
import org.heretogether.clip.Recordings;
import org.heretogether.page.RecordClip;
import org.heretogether.page.TextButton;
import org.heretogether.words.Words;

/** One text: who speaks it, how that sounds, and a way to speak it. */
class SoundCard extends Article {

    /** A text of a language, and whether a machine here speaks it. */
    record Said(String text, String language, boolean machine) {}

    /** Is told what happened to the sound of a text: whether it went well, and the key of what to say. */
    interface News {
        void tell(boolean kept, String key);
    }

    private final transient Words words;
    private final transient Recordings recordings;
    private final VenueId venueId;
    private final transient Said said;
    private final transient News news;
    private final Paragraph who = new Paragraph();
    private final Div sound = new Div();

    /** @param address where it can be heard now, if a person has spoken it */
    SoundCard(Words words, Recordings recordings, VenueId venueId, Said said, Optional<String> address, News news) {
        this.words = words;
        this.recordings = recordings;
        this.venueId = venueId;
        this.said = said;
        this.news = news;
        addClassNames("card", "sound-card");
        var text = new Paragraph(said.text());
        text.addClassName("said");
        text.getElement().setAttribute("lang", said.language());
        text.getElement().setAttribute("dir", Words.direction(said.language()));
        sound.addClassName("buttons");
        add(text, who, sound, new RecordClip(words, said.text(), this::keep, this::kept));
        show(address);
    }

    private void lookAgain() {
        show(Optional.ofNullable(recordings
                .addresses(venueId, said.language(), List.of(said.text()))
                .get(said.text())));
    }

    private void show(Optional<String> address) {
        String speaks = address.isPresent() ? "person" : said.machine() ? "machine" : "nobody";
        who.setText(words.text("organise.sounds." + speaks, Map.of("language", words.ownName(said.language()))));
        sound.removeAll();
        sound.getElement().removeAllChildren();
        address.ifPresent(src -> {
            sound.getElement()
                    .appendChild(new Element("audio")
                            .setAttribute("class", "held-piece")
                            .setAttribute("controls", true)
                            .setAttribute("aria-label", said.text())
                            .setAttribute("src", src));
            sound.add(new TextButton(words, "organise.sounds.take-away", this::takeAway).about(said.text()));
        });
    }

    private boolean keep(byte[] wav) {
        try {
            recordings.keep(venueId, said.language(), said.text(), wav);
            return true;
        } catch (IllegalArgumentException notASound) {
            return false;
        }
    }

    private void kept(boolean kept) {
        lookAgain();
        news.tell(kept, kept ? "organise.sounds.kept" : "organise.sounds.not-kept");
    }

    private void takeAway() {
        recordings.takeAway(venueId, said.language(), said.text());
        lookAgain();
        news.tell(true, "organise.sounds.taken-away");
    }
}
