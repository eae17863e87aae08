package org.heretogether.organiser;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.heretogether.page.ChangeNotes;
import org.heretogether.page.Message;
import org.heretogether.page.TextButton;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import tools.jackson.databind.JsonNode;

/** The devices that let in who is at this page: one more, one less. */
class OwnPasskeys extends Div implements PasskeyButton.Steps {

    private final transient Words words;
    private final transient Passkeys passkeys;
    private final transient ChangeNotes notes;
    private final Message message = new Message();
    private final Div known = new Div();
    private transient @Nullable PublicKeyCredentialCreationOptions asked;

    OwnPasskeys(Words words, Passkeys passkeys, ChangeNotes notes) {
        this.words = words;
        this.passkeys = passkeys;
        this.notes = notes;
        var add = new PasskeyButton(words, "organise.passkey.add", PasskeyButton.Wish.MAKE, this);
        add.addComponentAsFirst(new Paragraph(words.text("organise.passkey.why")));
        add.addComponentAsFirst(new H2(words.text("organise.passkey.title")));
        add(add, message, known);
        show();
    }

    @Override
    public JsonNode ask() {
        asked = passkeys.askToAdd(PasskeyHost.here(), notes.who());
        return PasskeyJson.of(asked);
    }

    @Override
    public void came(JsonNode answer, String device) {
        var once = asked;
        asked = null;
        if (once == null || !passkeys.add(PasskeyHost.here(), once, answer, device)) {
            failed(PasskeyButton.Failed.STOPPED);
            return;
        }
        notes.note("passkey-added", passkeys.of(notes.who()).getLast().label());
        message.say(words.text("organise.passkey.added"));
        show();
    }

    @Override
    public void failed(PasskeyButton.Failed why) {
        message.warn(words.text(
                switch (why) {
                    case STOPPED -> "organise.passkey.stopped";
                    case KNOWN_ALREADY -> "organise.passkey.known-already";
                    case CANNOT -> "organise.passkey.cannot";
                }));
    }

    private void show() {
        known.removeAll();
        var own = passkeys.of(notes.who());
        if (!own.isEmpty()) {
            known.add(new H2(words.text("organise.passkey.devices")));
            own.forEach(one -> known.add(card(one)));
        }
    }

    private Article card(Passkeys.Passkey passkey) {
        var card = new Article(
                new Paragraph(passkey.label()),
                new Paragraph(words.text("organise.passkey.since", Map.of("moment", words.moment(passkey.addedAt())))),
                new Paragraph(
                        words.text("organise.passkey.used", Map.of("moment", words.moment(passkey.lastUsedAt())))),
                new TextButton(words, "organise.passkey.take-away", () -> takeAway(passkey)).about(passkey.label()));
        card.addClassName("card");
        return card;
    }

    private void takeAway(Passkeys.Passkey passkey) {
        passkeys.takeAway(passkey);
        notes.note("passkey-gone", passkey.label());
        message.say(words.text("organise.passkey.gone", Map.of("device", passkey.label())));
        show();
    }
}
