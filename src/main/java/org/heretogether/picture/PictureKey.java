package org.heretogether.picture;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Names a picture by its pack and its name in the pack; as text and in JSON {@code openmoji/1F483}. */
public record PictureKey(String pack, String name) {

    private static final Pattern PACK = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,80}");

    public PictureKey {
        if (!PACK.matcher(pack).matches() || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a picture: " + pack + "/" + name);
        }
    }

    /** Reads {@code pack/name}; throws IllegalArgumentException if it is anything else. */
    @JsonCreator
    public static PictureKey of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("Not a picture: " + text);
        }
        return new PictureKey(text.substring(0, slash), text.substring(slash + 1));
    }

    static PictureKey openMoji(String hexcode) {
        return new PictureKey(OpenMoji.PACK, hexcode);
    }

    /** The address of the picture's file on this server, from the root. */
    public String src() {
        return "/pictures/" + pack + "/" + name + ".svg";
    }

    @Override
    @JsonValue
    public String toString() {
        return pack + "/" + name;
    }
}
