package org.heretogether.piece;

import java.util.HexFormat;
import org.heretogether.base.ContributionId;
import org.heretogether.base.PieceId;

/**
 * A piece that a tablet says it will send.
 *
 * @param mediaType without parameters, such as {@code audio/webm}
 * @param seconds how long it lasts, 0 for a picture
 * @param sentHash SHA-256 of what will come, in hexadecimal
 */
public record Coming(
        PieceId pieceId,
        ContributionId contributionId,
        PieceKind kind,
        String mediaType,
        int seconds,
        String sentHash,
        int sentLength) {

    /** A minute, and what a browser needs to stop. */
    private static final int LONGEST_SECONDS = 65;

    public Coming {
        if (!kind.takes(mediaType)) {
            throw new IllegalArgumentException("No " + kind + " comes as " + mediaType);
        }
        if (sentLength < 1 || sentLength > kind.mostBytes()) {
            throw new IllegalArgumentException("No " + kind + " has " + sentLength + " bytes");
        }
        if (seconds < 0 || seconds > LONGEST_SECONDS) {
            throw new IllegalArgumentException("No " + kind + " lasts " + seconds + " seconds");
        }
        if (HexFormat.of().parseHex(sentHash).length != 32) {
            throw new IllegalArgumentException("Not a SHA-256: " + sentHash);
        }
    }

    byte[] hash() {
        return HexFormat.of().parseHex(sentHash);
    }
}
