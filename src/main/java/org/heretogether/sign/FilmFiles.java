package org.heretogether.sign;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The folder of films: {@code <first two digits>/<film>.<ending>}. A film is whole or it is not there. */
record FilmFiles(Path folder) {

    Path path(String film, String ending) {
        return folder.resolve(film.substring(0, 2)).resolve(film + "." + ending);
    }

    /** Keeps a copy under the hash of what is in it, and says that hash. */
    String keep(Path source, String ending) {
        try {
            String film = hash(source);
            Path path = path(film, ending);
            Files.createDirectories(path.getParent());
            Path unfinished = Files.createTempFile(path.getParent(), "unfinished", ".tmp");
            Files.copy(source, unfinished, StandardCopyOption.REPLACE_EXISTING);
            try (var file = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                file.force(true);
            }
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return film;
        } catch (IOException e) {
            throw new UncheckedIOException("Keeping the film " + source, e);
        }
    }

    private static String hash(Path source) throws IOException {
        try (InputStream in = Files.newInputStream(source)) {
            var digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
