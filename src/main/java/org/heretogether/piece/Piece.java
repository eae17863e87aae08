package org.heretogether.piece;

import java.time.Instant;
import org.heretogether.base.ContributionId;
import org.heretogether.base.PieceId;

/** A piece that is whole. {@code mediaType} is what its file holds, {@code length} in bytes. */
public record Piece(
        PieceId pieceId,
        ContributionId contributionId,
        PieceKind kind,
        String mediaType,
        int seconds,
        String fileHash,
        int length,
        Instant storedAt) {}
