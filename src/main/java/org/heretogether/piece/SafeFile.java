package org.heretogether.piece;

import java.util.HexFormat;

/**
 * A photo or a sound that lies among the pieces.
 *
 * @param mediaType what its file holds
 * @param fileHash SHA-256 of it, in hexadecimal
 * @param length in bytes
 */
public record SafeFile(PieceKind kind, String mediaType, String fileHash, int length) {
    public SafeFile {
        if (HexFormat.of().parseHex(fileHash).length != 32) {
            throw new IllegalArgumentException("Not a SHA-256: " + fileHash);
        }
    }
}
