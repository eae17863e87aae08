package org.heretogether.organiser;

import org.heretogether.page.Message;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import tools.jackson.databind.JsonNode;

/** The way in without a password: the device says who is here. */
class PasskeySignIn implements PasskeyButton.Steps {

    private final Words words;
    private final Passkeys passkeys;
    private final OrganiserSession session;
    private final Message message;
    private @Nullable PublicKeyCredentialRequestOptions asked;

    PasskeySignIn(Words words, Passkeys passkeys, OrganiserSession session, Message message) {
        this.words = words;
        this.passkeys = passkeys;
        this.session = session;
        this.message = message;
    }

    @Override
    public JsonNode ask() {
        asked = passkeys.askToSignIn(PasskeyHost.here());
        return PasskeyJson.of(asked);
    }

    @Override
    public void came(JsonNode answer, String device) {
        var once = asked;
        asked = null;
        if (once == null) {
            failed(PasskeyButton.Failed.STOPPED);
            return;
        }
        switch (passkeys.signIn(PasskeyHost.here(), once, answer, OrganiserSession.address())) {
            case SignIn.Welcome welcome -> session.begin(welcome);
            case SignIn.TooManyTries tooMany -> message.warn(words.text("organise.sign-in.too-many"));
            default -> message.warn(words.text("organise.sign-in.device-not-known"));
        }
    }

    @Override
    public void failed(PasskeyButton.Failed why) {
        message.warn(words.text(
                switch (why) {
                    case STOPPED, KNOWN_ALREADY -> "organise.sign-in.device-stopped";
                    case CANNOT -> "organise.passkey.cannot";
                }));
    }
}
