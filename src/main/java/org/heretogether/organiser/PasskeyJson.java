package org.heretogether.organiser;

import java.util.List;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What goes to a device and comes from it, in the JSON of Web Authentication Level 3, section 5.1. */
final class PasskeyJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private PasskeyJson() {}

    static JsonNode of(Object options) {
        return JSON.valueToTree(options);
    }

    /** What a device made; {@link IllegalArgumentException} if it is none. */
    static PublicKeyCredential<AuthenticatorAttestationResponse> made(JsonNode answer) {
        return read(answer, List.of("attestationObject", "clientDataJSON"), new TypeReference<>() {});
    }

    /** What a device showed to sign in; {@link IllegalArgumentException} if it is nothing of that kind. */
    static PublicKeyCredential<AuthenticatorAssertionResponse> shown(JsonNode answer) {
        return read(answer, List.of("authenticatorData", "clientDataJSON", "signature"), new TypeReference<>() {});
    }

    private static <T> T read(JsonNode answer, List<String> needed, TypeReference<T> type) {
        boolean whole = answer.path("rawId").isString()
                && needed.stream()
                        .allMatch(part -> answer.path("response").path(part).isString());
        if (!whole) {
            throw new IllegalArgumentException("No answer of a device: a part is missing");
        }
        try {
            return JSON.readerFor(type).readValue(answer);
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("No answer of a device", unreadable);
        }
    }
}
