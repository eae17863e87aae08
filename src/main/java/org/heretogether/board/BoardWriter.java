package org.heretogether.board;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes boards in Open Board Format. What goes out comes in again as it was; the same boards give the same bytes. */
public final class BoardWriter {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final LocalDateTime NO_MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

    private BoardWriter() {}

    /** One board with its pictures and sounds inside: a {@code .obf} file. Buttons that open other boards open none. */
    public static byte[] obf(Board board) {
        return JSON.writeValueAsBytes(new BoardJson(Map.of(), Map.of()).of(board));
    }

    /** Boards with their pictures and sounds beside them: a {@code .obz} file. */
    public static byte[] obz(Boards boards) {
        var boardPaths = new LinkedHashMap<String, String>();
        boards.boards().forEach(board -> boardPaths.put(board.id(), "boards/" + (boardPaths.size() + 1) + ".obf"));
        var files = new LinkedHashMap<Bytes, String>();
        boards.pictures()
                .forEach(picture -> files.putIfAbsent(
                        picture.bytes(),
                        "images/" + (files.size() + 1) + "." + picture.kind().ending()));
        boards.sounds()
                .forEach(sound -> files.putIfAbsent(
                        sound.bytes(),
                        "sounds/" + (files.size() + 1) + "." + sound.kind().ending()));
        var written = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(written)) {
            put(zip, "manifest.json", JSON.writeValueAsBytes(manifest(boards, boardPaths, files)));
            var json = new BoardJson(boardPaths, files);
            for (Board board : boards.boards()) {
                put(zip, boardPaths.getOrDefault(board.id(), ""), JSON.writeValueAsBytes(json.of(board)));
            }
            for (Map.Entry<Bytes, String> file : files.entrySet()) {
                put(zip, file.getValue(), file.getKey().content());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("Writing boards into memory", failed);
        }
        return written.toByteArray();
    }

    private static ObjectNode manifest(Boards boards, Map<String, String> boardPaths, Map<Bytes, String> files) {
        ObjectNode manifest = JSON.createObjectNode();
        manifest.put("format", Board.FORMAT);
        manifest.put("root", boardPaths.get(boards.root()));
        ObjectNode paths = manifest.putObject("paths");
        ObjectNode boardList = paths.putObject("boards");
        boardPaths.forEach(boardList::put);
        ObjectNode images = paths.putObject("images");
        boards.pictures()
                .filter(picture -> !images.has(picture.id()))
                .forEach(picture -> images.put(picture.id(), files.get(picture.bytes())));
        ObjectNode sounds = paths.putObject("sounds");
        boards.sounds()
                .filter(sound -> !sounds.has(sound.id()))
                .forEach(sound -> sounds.put(sound.id(), files.get(sound.bytes())));
        return manifest;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_MOMENT);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
