package org.heretogether.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heretogether.board.BoardReading.Why;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a file holds before it is looked at: the boards as JSON, where each stands, and how to get at the files beside them. */
final class Found {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MANIFEST = "manifest.json";

    private final Map<String, JsonNode> boards = new LinkedHashMap<>();
    private final Map<String, String> idsByPath = new HashMap<>();
    private final Map<String, String> mediaPaths = new HashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final @Nullable ZipParts zip;
    private String rootPath = "";

    Found(byte[] file) throws NotTaken {
        if (!ZipParts.isZip(file)) {
            zip = null;
            JsonNode json = json(file, "");
            int number = 0;
            for (JsonNode board : json.isArray() ? json.values() : List.of(json)) {
                keep(board, "", "board-" + ++number);
            }
            return;
        }
        zip = new ZipParts(file);
        Optional<byte[]> manifest = zip.content(MANIFEST, Limits.BOARD_BYTES);
        if (manifest.isPresent()) {
            followManifest(zip, json(manifest.get(), MANIFEST));
        } else {
            for (String name : zip.names()) {
                if (name.endsWith(".obf")) {
                    keepFrom(zip, name, name);
                }
            }
        }
    }

    /** Id to board, in the order of the file. */
    Map<String, JsonNode> boards() {
        return boards;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    String root() {
        return idsByPath.getOrDefault(rootPath, boards.keySet().iterator().next());
    }

    /** The id of the board at this place in the zip. */
    Optional<String> boardAt(String path) {
        return Optional.ofNullable(idsByPath.get(Paths.inZip(path)));
    }

    Optional<String> mediaPath(String id) {
        return Optional.ofNullable(mediaPaths.get(id));
    }

    Optional<byte[]> content(String path) throws NotTaken {
        return zip == null ? Optional.empty() : zip.content(Paths.inZip(path), Limits.MEDIA_BYTES);
    }

    private void followManifest(ZipParts parts, JsonNode manifest) throws NotTaken {
        rootPath = Paths.inZip(Json.text(manifest, "root"));
        if (manifest.path("paths").path("boards").size() > Limits.BOARDS) {
            throw new NotTaken(Why.TOO_MANY_BOARDS);
        }
        for (var entry : manifest.path("paths").path("boards").properties()) {
            keepFrom(parts, Paths.inZip(entry.getValue().asString("")), entry.getKey());
        }
        if (!rootPath.isEmpty() && !idsByPath.containsKey(rootPath)) {
            keepFrom(parts, rootPath, rootPath);
        }
        for (String kind : List.of("images", "sounds")) {
            manifest.path("paths")
                    .path(kind)
                    .properties()
                    .forEach(entry -> mediaPaths.putIfAbsent(
                            entry.getKey(), entry.getValue().asString("")));
        }
    }

    private void keepFrom(ZipParts parts, String path, String otherwise) throws NotTaken {
        Optional<byte[]> content = parts.content(path, Limits.BOARD_BYTES);
        if (content.isEmpty()) {
            leftOut.add(new LeftOut("", LeftOut.Part.BOARD, otherwise, LeftOut.Why.NOT_IN_THE_FILE));
        } else {
            try {
                keep(json(content.get(), path), path, otherwise);
            } catch (NotTaken broken) {
                if (broken.refused().why() == Why.TOO_MANY_BOARDS) {
                    throw broken;
                }
                leftOut.add(new LeftOut("", LeftOut.Part.BOARD, otherwise, LeftOut.Why.BROKEN));
            }
        }
    }

    private void keep(JsonNode board, String path, String otherwise) throws NotTaken {
        boolean named = Json.text(board, "format").startsWith("open-board");
        if (!board.isObject() || !named && !board.path("buttons").isArray()) {
            throw new NotTaken(Why.NOT_A_BOARD, path);
        }
        String own = Json.text(board, "id");
        String id = own.isEmpty() ? otherwise : own;
        if (boards.putIfAbsent(id, board) != null) {
            leftOut.add(new LeftOut("", LeftOut.Part.BOARD, id, LeftOut.Why.TWICE));
        }
        idsByPath.putIfAbsent(path, id);
        if (boards.size() > Limits.BOARDS) {
            throw new NotTaken(Why.TOO_MANY_BOARDS);
        }
    }

    private static JsonNode json(byte[] content, String name) throws NotTaken {
        try {
            JsonNode json = JSON.readTree(content);
            if (json.isMissingNode() || !json.isContainer()) {
                throw new NotTaken(Why.NOT_A_BOARD, name);
            }
            return json;
        } catch (JacksonException broken) {
            throw new NotTaken(
                    new Head(content).has(0, '{') || new Head(content).has(0, '[') ? Why.BROKEN : Why.NOT_A_BOARD,
                    name);
        }
    }
}
