package org.heretogether.piece;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.heretogether.base.DataFolder;
import org.springframework.stereotype.Service;

/** Photos and sounds that organisers bring themselves. They are made safe as those from tablets are, and lie beside them. */
@Service
public class SafeFiles {

    private final PieceFiles files;

    SafeFiles(DataFolder folder) {
        this.files = new PieceFiles(folder.path().resolve("pieces"));
    }

    /** Keeps a JPEG; nothing where this is none that may be kept. */
    public Optional<SafeFile> photo(byte[] jpeg) {
        return SafeBytes.drawnAnew("image/jpeg", jpeg).map(bytes -> keep(PieceKind.PHOTO, "image/jpeg", bytes));
    }

    /** Keeps a WAV; nothing where this is none that may be kept. */
    public Optional<SafeFile> sound(byte[] wav) {
        return SafeBytes.looksLike("audio/wav", wav)
                ? Optional.of(keep(PieceKind.SOUND, "audio/wav", wav))
                : Optional.empty();
    }

    public Path path(SafeFile file) {
        return files.whole(file.fileHash());
    }

    private SafeFile keep(PieceKind kind, String mediaType, byte[] bytes) {
        String hash = HexFormat.of().formatHex(SafeBytes.sha256(bytes));
        files.keep(hash, bytes);
        return new SafeFile(kind, mediaType, hash, bytes.length);
    }
}
