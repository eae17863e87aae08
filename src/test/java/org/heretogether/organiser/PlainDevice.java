package org.heretogether.organiser;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A device that keeps one passkey, with the browser around it (Web Authentication Level 3, section 6). */
final class PlainDevice {

    private static final int PERSON_IS_HERE = 1;
    private static final int PERSON_IS_VERIFIED = 4;
    private static final int HAS_A_NEW_KEY = 64;

    private final KeyPair keys = keys();
    private final byte[] id;
    private boolean verifies = true;

    PlainDevice(String id) {
        this.id = id.getBytes(StandardCharsets.UTF_8);
    }

    /** From now on whoever holds the device may use it. */
    void verifiesNobody() {
        verifies = false;
    }

    JsonNode make(JsonNode asked, String origin) {
        byte[] data = joined(
                data(asked.path("rp").path("id").asString(), HAS_A_NEW_KEY),
                new byte[16],
                ByteBuffer.allocate(2).putShort((short) id.length).array(),
                id,
                publicKey());
        byte[] made = joined(
                hex("a363666d74646e6f6e656761747453746d74a068617574684461746158"),
                new byte[] {(byte) data.length},
                data);
        return answer(Map.of(
                "clientDataJSON", text(client("webauthn.create", asked, origin)), "attestationObject", text(made)));
    }

    JsonNode show(JsonNode asked, String origin) {
        byte[] data = data(asked.path("rpId").asString(), 0);
        byte[] client = client("webauthn.get", asked, origin);
        return answer(Map.of(
                "clientDataJSON", text(client),
                "authenticatorData", text(data),
                "signature", text(signed(joined(data, sha256(client))))));
    }

    private JsonNode answer(Map<String, String> response) {
        return JsonMapper.shared()
                .valueToTree(Map.of(
                        "id", text(id),
                        "rawId", text(id),
                        "type", "public-key",
                        "clientExtensionResults", Map.of(),
                        "response", response));
    }

    private byte[] data(String host, int more) {
        int flags = PERSON_IS_HERE | (verifies ? PERSON_IS_VERIFIED : 0) | more;
        return joined(sha256(host.getBytes(StandardCharsets.UTF_8)), new byte[] {(byte) flags, 0, 0, 0, 0});
    }

    private static byte[] client(String what, JsonNode asked, String origin) {
        return """
                {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}""".formatted(what, asked.path("challenge").asString(), origin).getBytes(StandardCharsets.UTF_8);
    }

    // COSE, RFC 9053 section 7.1.1: ES256 on P-256.
    private byte[] publicKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return joined(
                hex("a5010203262001215820"), number(point.getAffineX()), hex("225820"), number(point.getAffineY()));
    }

    private byte[] signed(byte[] bytes) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static byte[] number(BigInteger number) {
        return hex("%064x".formatted(number));
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
