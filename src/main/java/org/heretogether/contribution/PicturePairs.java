package org.heretogether.contribution;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.heretogether.base.ContributionId;
import org.heretogether.base.TurnId;
import org.heretogether.base.VenueId;
import org.heretogether.venue.Kiosk;
import org.springframework.stereotype.Service;

/** Finds the turn that a picture pair belongs to, for as long as something of it can be changed or an idea of it goes on. */
@Service
public class PicturePairs {

    // 65 280 pairs; with these limits somebody who tries all night finds one of 50 turns with a chance of about one in
    // fifty.
    private static final Duration WHILE_TRYING = Duration.ofMinutes(10);
    private static final int MOST_AT_A_TABLET = 5;
    private static final Duration WHILE_HERE = Duration.ofHours(12);
    private static final int MOST_IN_A_PLACE = 60;

    /** An idea has no round that closes. */
    private static final Duration IDEAS_CAN_CHANGE = Duration.ofDays(7);
    /** Whoever put up an idea that went on hears of it at the next gatherings too. */
    private static final Duration IDEAS_GO_ON = Duration.ofDays(90);

    private final PicturePairRepository repository;
    private final Clock clock;

    PicturePairs(PicturePairRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The ideas that this turn put up and did not take back. */
    public List<ContributionId> ideasOf(VenueId venue, TurnId turn) {
        return repository.ideasOf(venue, turn);
    }

    public PairAnswer find(Kiosk kiosk, PicturePair pair) {
        Instant now = clock.instant();
        boolean tooMany = repository.triesAt(kiosk.kioskId(), now.minus(WHILE_TRYING)) >= MOST_AT_A_TABLET
                || repository.triesIn(kiosk.venueId(), now.minus(WHILE_HERE)) >= MOST_IN_A_PLACE;
        if (tooMany) {
            return new PairAnswer.TooManyTries();
        }
        List<TurnId> turns = repository.turnsOf(
                kiosk.venueId(), pair.hash(kiosk.venueId()), now.minus(IDEAS_CAN_CHANGE), now.minus(IDEAS_GO_ON));
        return switch (turns.size()) {
            case 0 -> {
                repository.forgetTries(now.minus(WHILE_HERE));
                repository.insertTry(kiosk, now);
                yield new PairAnswer.Unknown();
            }
            case 1 -> repository.known(kiosk.venueId(), turns.getFirst());
            default -> new PairAnswer.GivenTwice();
        };
    }
}
