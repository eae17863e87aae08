package org.heretogether.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** What a device has to know its person by: Chromium's own virtual authenticator, so that passkeys work without hardware. */
public final class FingerReader {

    private final CDPSession chromium;
    private final String id;

    private FingerReader(CDPSession chromium, String id) {
        this.chromium = chromium;
        this.id = id;
    }

    /** Built into the device of this page; the person's finger lies on it whenever it is asked for. */
    public static FingerReader at(Page page) {
        CDPSession chromium = page.context().newCDPSession(page);
        chromium.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        var asked = new JsonObject();
        asked.add("options", options);
        String id = chromium.send("WebAuthn.addVirtualAuthenticator", asked)
                .get("authenticatorId")
                .getAsString();
        return new FingerReader(chromium, id);
    }

    /** From now on another person's finger lies on it, or no longer. */
    public void isOfSomeoneElse(boolean other) {
        var asked = new JsonObject();
        asked.addProperty("authenticatorId", id);
        asked.addProperty("isUserVerified", !other);
        chromium.send("WebAuthn.setUserVerified", asked);
    }
}
