package org.heretogether.hold;

import java.time.Instant;
import java.util.List;
import org.heretogether.base.ContributionId;
import org.heretogether.base.KioskId;
import org.heretogether.piece.Piece;

/**
 * Something a person brought in their own way, and what was said about it.
 *
 * @param language the language tag of the words
 * @param pictures by their names, such as {@code openmoji/1F3B5}
 * @param looks how often organisers have said something about it; who says the next thing has to have seen the last
 */
public record Held(
        ContributionId contributionId,
        KioskId kioskId,
        Instant receivedAt,
        String words,
        String language,
        List<String> pictures,
        List<Piece> pieces,
        HoldState state,
        int looks) {

    Held with(List<Piece> made) {
        return new Held(contributionId, kioskId, receivedAt, words, language, pictures, made, state, looks);
    }
}
