package org.heretogether.board;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.heretogether.board.LeftOut.Part;
import org.heretogether.board.LeftOut.Why;
import tools.jackson.databind.JsonNode;

/** Reads the pictures and sounds of one board: from inside it, or from the file beside it, and from nowhere else. */
record Media(Found found, String board, Consumer<LeftOut> leftOut) {

    Optional<BoardPicture> picture(JsonNode node) throws NotTaken {
        String id = Json.text(node, "id");
        Optional<byte[]> content = content(node, Part.PICTURE, id);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Optional<PictureKind> kind = PictureKind.of(content.get());
        if (kind.isEmpty()) {
            return leave(Part.PICTURE, id, Why.UNKNOWN_KIND);
        }
        return kind.get() == PictureKind.SVG
                ? drawing(node, id, content.get())
                : photo(node, id, kind.get(), content.get());
    }

    Optional<BoardSound> sound(JsonNode node) throws NotTaken {
        String id = Json.text(node, "id");
        Optional<byte[]> content = content(node, Part.SOUND, id);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Optional<SoundKind> kind = SoundKind.of(content.get());
        if (kind.isEmpty()) {
            return leave(Part.SOUND, id, Why.UNKNOWN_KIND);
        }
        double seconds = node.path("duration").isNumber()
                ? Math.max(0, node.path("duration").asDouble())
                : 0;
        return Optional.of(new BoardSound(
                id,
                kind.get(),
                seconds,
                new Bytes(content.get()),
                Json.text(node, "url"),
                Json.licence(node),
                Json.ofOthers(node)));
    }

    private Optional<BoardPicture> photo(JsonNode node, String id, PictureKind kind, byte[] content) {
        Optional<PictureSize> size = PictureSize.of(kind, content);
        if (size.isEmpty()) {
            return leave(Part.PICTURE, id, Why.BROKEN);
        }
        if (size.get().isTooLarge()) {
            return leave(Part.PICTURE, id, Why.TOO_MANY_PIXELS);
        }
        return Optional.of(new BoardPicture(
                id,
                kind,
                size.get().width(),
                size.get().height(),
                new Bytes(content),
                Json.text(node, "url"),
                Json.licence(node),
                Json.ofOthers(node)));
    }

    private Optional<BoardPicture> drawing(JsonNode node, String id, byte[] content) {
        if (content.length > Limits.SVG_BYTES) {
            return leave(Part.PICTURE, id, Why.TOO_BIG);
        }
        Optional<SafeSvg> safe = SafeSvg.of(content);
        if (safe.isEmpty()) {
            return leave(Part.PICTURE, id, Why.BROKEN);
        }
        if (new PictureSize(safe.get().width(), safe.get().height()).isTooLarge()) {
            return leave(Part.PICTURE, id, Why.TOO_MANY_PIXELS);
        }
        if (safe.get().hadActiveParts()) {
            leftOut.accept(new LeftOut(board, Part.PICTURE, id, Why.ACTIVE_PARTS_TAKEN_OUT));
        }
        return Optional.of(new BoardPicture(
                id,
                PictureKind.SVG,
                safe.get().width(),
                safe.get().height(),
                new Bytes(safe.get().content()),
                Json.text(node, "url"),
                Json.licence(node),
                Json.ofOthers(node)));
    }

    // In this order: in the board, in the zip, and never from an address.
    private Optional<byte[]> content(JsonNode node, Part part, String id) throws NotTaken {
        String written = node.path("data").asString("");
        String path = Json.text(node, "path").isEmpty() ? found.mediaPath(id).orElse("") : Json.text(node, "path");
        Optional<byte[]> content = Optional.empty();
        Why why = whyNoContent(node);
        if (!written.isBlank()) {
            content = dataUri(written);
            why = Why.BROKEN;
        } else if (!path.isEmpty()) {
            boolean climbs = Paths.climbs(path);
            content = climbs ? Optional.empty() : found.content(path);
            why = climbs ? Why.PATH_CLIMBS_OUT : Why.NOT_IN_THE_FILE;
        }
        if (content.isEmpty() || content.get().length == 0) {
            return leave(part, id, why);
        }
        return content.get().length > Limits.MEDIA_BYTES ? leave(part, id, Why.TOO_BIG) : content;
    }

    private static Why whyNoContent(JsonNode node) {
        boolean addressed = List.of("url", "data_url").stream()
                .anyMatch(field -> !Json.text(node, field).isEmpty());
        return addressed ? Why.ON_THE_INTERNET : node.path("symbol").isObject() ? Why.OF_ANOTHER_SET : Why.NO_CONTENT;
    }

    private static Optional<byte[]> dataUri(String uri) {
        int comma = uri.indexOf(',');
        boolean uriItIs = uri.regionMatches(true, 0, "data:", 0, 5) && comma > 0;
        String body = uriItIs ? uri.substring(comma + 1) : uri;
        boolean base64 =
                !uriItIs || uri.substring(0, comma).toLowerCase(Locale.ROOT).endsWith("base64");
        try {
            return Optional.of(
                    base64
                            ? Base64.getMimeDecoder().decode(body)
                            : URLDecoder.decode(body.replace("+", "%2B"), StandardCharsets.UTF_8)
                                    .getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private <T> Optional<T> leave(Part part, String id, Why why) {
        leftOut.accept(new LeftOut(board, part, id, why));
        return Optional.empty();
    }
}
