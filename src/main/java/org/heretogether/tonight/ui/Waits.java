package org.heretogether.tonight.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.heretogether.backup.WantedBackups;
import org.heretogether.base.VenueId;
import org.heretogether.contribution.Contributions;
import org.heretogether.contribution.Ideas;
import org.heretogether.decision.Decisions;
import org.heretogether.hold.HoldState;
import org.heretogether.hold.Holds;
import org.heretogether.organiser.Organisers;
import org.heretogether.question.Proposals;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Kiosks;
import org.heretogether.wish.Wishes;
import org.springframework.stereotype.Component;

/** What waits for those who organise, each with how many and where to go. */
@Component
class Waits {

    private static final Duration LONG = Duration.ofMinutes(10);

    private final Decisions decisions;
    private final Holds holds;
    private final Contributions contributions;
    private final Proposals proposals;
    private final Kiosks kiosks;
    private final Organisers organisers;
    private final Ideas ideas;
    private final WantedBackups backups;
    private final Wishes wishes;
    private final Clock clock;

    Waits(
            Decisions decisions,
            Holds holds,
            Contributions contributions,
            Proposals proposals,
            Kiosks kiosks,
            Organisers organisers,
            Ideas ideas,
            WantedBackups backups,
            Wishes wishes,
            Clock clock) {
        this.decisions = decisions;
        this.holds = holds;
        this.contributions = contributions;
        this.proposals = proposals;
        this.kiosks = kiosks;
        this.organisers = organisers;
        this.ideas = ideas;
        this.backups = backups;
        this.wishes = wishes;
        this.clock = clock;
    }

    /** One thing that waits. */
    record Waiting(String picture, String address, String key, int n) {}

    /** Those of which there are any. Tablets are missed only while people are here. */
    List<Waiting> all(VenueId venue, boolean peopleAreHere) {
        Instant longAgo = clock.instant().minus(LONG);
        List<Kiosk> paired = kiosks.all(venue);
        int missed = !peopleAreHere
                ? 0
                : (int) paired.stream()
                        .filter(kiosk -> isMissed(kiosk, longAgo))
                        .count();
        int alone = organisers.names().size() == 1 ? 1 : 0;
        LocalDate today = LocalDate.now(clock);
        int due = (int) decisions.newest(venue).stream()
                .filter(decision -> decision.isDueBy(today))
                .count();
        return List.of(
                        new Waiting("1F50E", "organise/decisions", "look-back", due),
                        new Waiting(
                                "1F440",
                                "organise/waiting",
                                "waiting",
                                holds.in(venue, HoldState.WAITING).size()),
                        new Waiting(
                                "1F46D",
                                "organise/second",
                                "second",
                                proposals.waiting(venue).size()),
                        new Waiting(
                                "1F504",
                                "organise/backup",
                                "backup",
                                backups.asked().isPresent() ? 1 : 0),
                        new Waiting(
                                "1F50D",
                                "organise/refused",
                                "refused",
                                contributions.refusals(venue).size()),
                        new Waiting("1F4F1", "organise/kiosks", "missed", missed),
                        new Waiting("1F4E5", "organise/kiosks", "kept", kept(paired)),
                        new Waiting("1F91D", "organise/organisers", "alone", alone),
                        new Waiting(
                                "1F4A1",
                                "organise/ideas",
                                "ideas",
                                ideas.newest(venue).size()),
                        new Waiting("1F4EC", "organise/wishes", "wishes", wishes.waiting(venue)))
                .stream()
                .filter(waiting -> waiting.n() > 0)
                .toList();
    }

    private static int kept(List<Kiosk> paired) {
        return paired.stream().mapToInt(Kiosk::kept).sum();
    }

    private static boolean isMissed(Kiosk kiosk, Instant longAgo) {
        Instant seenAt = kiosk.seenAt();
        return seenAt != null && seenAt.isBefore(longAgo);
    }
}
