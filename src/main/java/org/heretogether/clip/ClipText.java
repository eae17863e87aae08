package org.heretogether.clip;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A text that is to be spoken: its clip's id, and by which voice. */
record ClipText(String clipId, String text, String language, String voice) {

    static final int LONGEST = 1000;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");

    static ClipText of(String text, String language, Voice voice) {
        return new ClipText(id(text, language, voice), text, language, voice.name());
    }

    /** SHA-256 of language, voice, speed and text, in hexadecimal. */
    private static String id(String text, String language, Voice voice) {
        String all = String.join("\n", language, voice.name(), Integer.toString(voice.wordsPerMinute()), text);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Whether this voice, at its speed of today, would still make this very clip. */
    boolean isOf(Voice voice) {
        return clipId.equals(id(text, language, voice));
    }

    String address() {
        return "/clips/" + clipId + ".wav";
    }
}
