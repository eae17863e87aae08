package org.heretogether.piece;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.heretogether.base.PieceId;

/** The folder of pieces: whole ones named by what is in them, and the parts of those that are still coming. */
record PieceFiles(Path folder) {

    private static final String PART = ".part";

    Path whole(String fileHash) {
        return folder.resolve(fileHash.substring(0, 2)).resolve(fileHash);
    }

    /** How many bytes of it have come. */
    long size(PieceId piece) {
        try {
            Path part = part(piece);
            return Files.exists(part) ? Files.size(part) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException("Looking at the part of piece " + piece, e);
        }
    }

    void append(PieceId piece, byte[] bytes) {
        try {
            Files.createDirectories(part(piece).getParent());
            write(part(piece), bytes, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing a part of piece " + piece, e);
        }
    }

    byte[] read(PieceId piece) {
        try {
            return Files.readAllBytes(part(piece));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading piece " + piece, e);
        }
    }

    /** Returns when it is on the disk under its name. */
    void keep(String fileHash, byte[] bytes) {
        Path whole = whole(fileHash);
        if (Files.exists(whole)) {
            return;
        }
        Path unfinished = folder.resolve("arriving").resolve(UUID.randomUUID() + PART);
        try {
            Files.createDirectories(whole.getParent());
            Files.createDirectories(unfinished.getParent());
            write(unfinished, bytes, StandardOpenOption.WRITE);
            Files.move(unfinished, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Keeping the piece " + whole, e);
        }
    }

    void forgetPart(PieceId piece) {
        try {
            Files.deleteIfExists(part(piece));
        } catch (IOException e) {
            throw new UncheckedIOException("Throwing away the part of piece " + piece, e);
        }
    }

    /** Throws away parts that nobody has added to since then. */
    int forgetPartsBefore(Instant moment) {
        int forgotten = 0;
        for (Path part : parts()) {
            try {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(moment) && Files.deleteIfExists(part)) {
                    forgotten++;
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Throwing away " + part, e);
            }
        }
        return forgotten;
    }

    long room() {
        try {
            Files.createDirectories(folder);
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException("Looking for room in " + folder, e);
        }
    }

    private List<Path> parts() {
        Path arriving = folder.resolve("arriving");
        if (!Files.isDirectory(arriving)) {
            return List.of();
        }
        var parts = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(arriving, "*" + PART)) {
            files.forEach(parts::add);
        } catch (IOException e) {
            throw new UncheckedIOException("Listing " + arriving, e);
        }
        return parts;
    }

    private Path part(PieceId piece) {
        return folder.resolve("arriving").resolve(piece + PART);
    }

    private static void write(Path file, byte[] bytes, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, how)) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }
}
