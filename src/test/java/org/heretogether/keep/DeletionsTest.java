package org.heretogether.keep;

import static heretogether.db.Tables.CLIP;
import static heretogether.db.Tables.CONTRIBUTION;
import static heretogether.db.Tables.COUNTED;
import static heretogether.db.Tables.GONE_FILE;
import static heretogether.db.Tables.HOLD;
import static heretogether.db.Tables.PIECE;
import static heretogether.db.Tables.REFUSAL;
import static heretogether.db.Tables.TURN;
import static org.assertj.core.api.Assertions.assertThat;

import heretogether.db.tables.records.ContributionRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.heretogether.backup.Backups;
import org.heretogether.base.ContributionId;
import org.heretogether.base.DataFolder;
import org.heretogether.base.PieceId;
import org.heretogether.base.Transactions;
import org.heretogether.base.TurnId;
import org.heretogether.base.VenueId;
import org.heretogether.contribution.Brought;
import org.heretogether.contribution.Contributions;
import org.heretogether.contribution.TurnEnd;
import org.heretogether.contribution.Verdict.Reason;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.hold.HoldState;
import org.heretogether.hold.Holds;
import org.heretogether.piece.Coming;
import org.heretogether.piece.PieceKind;
import org.heretogether.piece.Pieces;
import org.heretogether.result.Results;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.testing.MovedClock;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Venue;
import org.heretogether.venue.Venues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Real rows, real files, and a clock that is moved: what is due goes on its day, all of it, and stays gone. */
class DeletionsTest extends DatabaseTest {

    private static final String OTTERS = "Swimming with otters";

    @Autowired
    private KeepRepository keeping;

    @Autowired
    private GoneRepository gone;

    @Autowired
    private DueRepository due;

    @Autowired
    private DataFolder data;

    @Autowired
    private Venues venues;

    @Autowired
    private Transactions transactions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Results results;

    @Autowired
    private Holds holds;

    @Autowired
    private Pieces pieces;

    @Autowired
    private Backups backups;

    private final MovedClock clock = new MovedClock(Instant.now());
    private KeepTimes times;
    private Deletions deletions;
    private Venue place;
    private VenueId venue;
    private Kiosk kiosk;

    @BeforeEach
    void aPlace() {
        times = new KeepTimes(keeping, clock);
        deletions = new Deletions(due, gone, new GoneFiles(gone, data), times, venues, transactions, events, clock);
        place = hall.place();
        venue = place.venueId();
        kiosk = hall.kiosk(place);
    }

    @Test
    void everything_people_brought_goes_on_the_day_that_was_told_and_not_before() throws IOException {
        Round round = answered(6);
        rounds.close(venue, round.roundId());
        Path sound = idea(OTTERS, 1);
        Path spoken = clip("An idea: " + OTTERS + ".");
        Path ours = clip("What do we want?");
        contributions.keepRefused(kiosk, "x", Reason.NOT_UNDERSTOOD, "{\"words\":\"my own words\"}");
        choose(Kept.BROUGHT, 6);
        LocalDate day = Objects.requireNonNull(
                times.preview(venue, times.of(venue, Kept.BROUGHT)).firstOn());
        assertThat(times.preview(venue, times.of(venue, Kept.BROUGHT)))
                .isEqualTo(new Preview(7, 7, clock.today().plusMonths(6), null));

        clock.moveTo(day.minusDays(1));
        assertThat(deletions.due(venue)).isZero();
        assertThat(db.fetchCount(CONTRIBUTION)).isEqualTo(7);
        assertThat(sound).exists();

        clock.moveTo(day);
        assertThat(deletions.due(venue)).isEqualTo(7);

        assertThat(List.of(
                        db.fetchCount(CONTRIBUTION),
                        db.fetchCount(TURN),
                        db.fetchCount(PIECE),
                        db.fetchCount(REFUSAL),
                        db.fetchCount(GONE_FILE)))
                .containsOnly(0);
        assertThat(sound).doesNotExist();
        assertThat(spoken).doesNotExist();
        assertThat(ours).exists();
        assertThat(db.fetchValues(CLIP.TEXT)).containsExactly("What do we want?");
    }

    @Test
    void what_the_big_screen_counted_stays() {
        Round round = answered(6);
        results.showUs(venue, round.roundId());
        rounds.close(venue, round.roundId());
        var shown = results.shown(venue, round.roundId());
        var outcome = results.outcome(venue, round.roundId());
        choose(Kept.BROUGHT, 1);

        clock.moveTo(clock.today().plusMonths(2));
        deletions.due(venue);

        assertThat(db.fetchCount(CONTRIBUTION)).isZero();
        assertThat(results.shown(venue, round.roundId())).isEqualTo(shown).isPresent();
        assertThat(results.outcome(venue, round.roundId())).isEqualTo(outcome).isPresent();
        assertThat(results.snapshot(venue, round.roundId()).tally()).isEqualTo(shown);
    }

    @Test
    void a_round_that_is_not_closed_keeps_what_it_has() {
        answered(6);
        choose(Kept.BROUGHT, 1);

        clock.moveTo(clock.today().plusYears(3));

        assertThat(times.preview(venue, times.of(venue, Kept.BROUGHT))).isEqualTo(new Preview(6, 0, null, null));
        assertThat(deletions.due(venue)).isZero();
        assertThat(db.fetchCount(CONTRIBUTION)).isEqualTo(6);
    }

    @Test
    void a_new_choice_begins_after_a_week() throws IOException {
        idea(OTTERS, 1);
        clock.moveTo(clock.today().plusYears(1));
        choose(Kept.BROUGHT, 3);

        assertThat(deletions.due(venue)).isZero();
        clock.moveTo(clock.today().plusDays(7));
        assertThat(deletions.due(venue)).isEqualTo(1);
    }

    @Test
    void pictures_and_sounds_can_go_before_the_words_beside_them() throws IOException {
        Path sound = idea(OTTERS, 1);
        choose(Kept.MADE, 1);

        clock.moveTo(clock.today().plusMonths(1).plusDays(1));
        deletions.due(venue);

        assertThat(sound).doesNotExist();
        assertThat(holds.in(venue, HoldState.WAITING)).singleElement().satisfies(held -> {
            assertThat(held.words()).isEqualTo(OTTERS);
            assertThat(held.pieces()).isEmpty();
        });
    }

    @Test
    void a_file_that_came_twice_stays_while_somebody_needs_it() throws IOException {
        Path same = idea(OTTERS, 1);
        idea("Swimming with ducks", 1);
        takeAway(OTTERS);

        assertThat(deletions.one(venue, of(OTTERS))).isTrue();
        assertThat(same).exists();
        takeAway("Swimming with ducks");
        assertThat(deletions.one(venue, of("Swimming with ducks"))).isTrue();
        assertThat(same).doesNotExist();
    }

    @Test
    void only_what_is_taken_away_can_go_at_once() throws IOException {
        idea(OTTERS, 1);

        assertThat(deletions.one(venue, of(OTTERS))).isFalse();
        assertThat(db.fetchCount(CONTRIBUTION)).isEqualTo(1);
    }

    @Test
    void what_somebody_changed_before_does_not_count_again_when_the_newer_goes() {
        Round round = hall.openPickOne(place);
        var first = hall.answer(round, hall.picked(round, 0));
        contributions.accept(kiosk, first);
        contributions.accept(
                kiosk, again(first, hall.answer(round, hall.picked(round, 1))), new TurnEnd(1, null, null));
        var newest = db.fetchValue(COUNTED.CONTRIBUTION_ID);
        db.insertInto(HOLD)
                .set(HOLD.CONTRIBUTION_ID, newest)
                .set(HOLD.VENUE_ID, venue)
                .set(HOLD.STATE, "taken-away")
                .set(HOLD.LOOKED_AT, clock.instant())
                .set(HOLD.LOOKED_BY, "Sam")
                .set(HOLD.VERSION, 1)
                .execute();
        assertThat(db.fetchCount(CONTRIBUTION)).isEqualTo(2);

        assertThat(deletions.one(venue, newest)).isTrue();

        assertThat(db.fetchCount(COUNTED)).isZero();
    }

    @Test
    void what_went_stays_gone_when_an_older_backup_comes_back(@TempDir Path folder) throws IOException {
        Path atOnce = idea(OTTERS, 1);
        Path byTime = idea("Swimming with ducks", 2);
        Path file = folder.resolve("older.backup");
        try (var out = Files.newOutputStream(file)) {
            backups.write(out);
        }
        takeAway(OTTERS);
        deletions.one(venue, of(OTTERS));
        choose(Kept.BROUGHT, 1);
        clock.moveTo(clock.today().plusMonths(2));
        deletions.due(venue);
        assertThat(db.fetchCount(CONTRIBUTION)).isZero();
        // Since then somebody wants to keep things for ever: what went by the old choice stays gone all the same.
        times.choose(venue, times.of(venue, Kept.BROUGHT).months(null), "Sam");

        backups.putBack(file);
        assertThat(db.fetchCount(CONTRIBUTION)).isEqualTo(2);
        assertThat(atOnce).exists();
        assertThat(times.of(venue, Kept.BROUGHT).version()).isEqualTo(2);
        deletions.everyHour();

        assertThat(db.fetchCount(CONTRIBUTION)).isZero();
        assertThat(db.fetchCount(PIECE)).isZero();
        assertThat(atOnce).doesNotExist();
        assertThat(byTime).doesNotExist();
    }

    private void choose(Kept kept, int months) {
        times.choose(venue, times.of(venue, kept).months(months), "Sam");
    }

    private Round answered(int people) {
        Round round = hall.openPickOne(place);
        for (int person = 0; person < people; person++) {
            contributions.accept(kiosk, hall.answer(round, hall.picked(round, person % 3)));
        }
        return round;
    }

    private static Brought.AnAnswer again(Brought.AnAnswer first, Brought.AnAnswer then) {
        return new Brought.AnAnswer(
                then.contributionId(),
                first.turnId(),
                then.way(),
                then.madeAt(),
                then.roundId(),
                then.answer(),
                List.of());
    }

    /** Somebody puts up an idea in words and a sound; where the sound's file lies. */
    private Path idea(String words, int seed) throws IOException {
        var bytes = new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, (byte) seed, 2, 3, 4};
        var id = ContributionId.next();
        var piece = PieceId.next();
        var coming = new Coming(piece, id, PieceKind.SOUND, "audio/webm", 5, sha256(bytes), bytes.length);
        pieces.begin(kiosk, coming);
        pieces.append(kiosk, piece, 0, bytes);
        pieces.complete(kiosk, piece);
        contributions.accept(
                kiosk,
                new Brought.AnIdea(
                        id,
                        TurnId.next(),
                        new Brought.Way("en", "touch"),
                        Instant.now(),
                        new Brought.Idea(words, List.of(), List.of(piece.value()), "en")));
        Path file = pieces.file(
                Objects.requireNonNull(pieces.of(venue, List.of(id)).get(id)).getFirst());
        assertThat(file).hasBinaryContent(bytes);
        return file;
    }

    private ContributionId of(String words) {
        return db.fetchOptional(CONTRIBUTION, CONTRIBUTION.VALUE.contains(words))
                .map(ContributionRecord::getContributionId)
                .orElseThrow();
    }

    private void takeAway(String words) {
        var held = holds.in(venue, HoldState.WAITING).stream()
                .filter(one -> one.words().equals(words))
                .findFirst()
                .orElseThrow();
        holds.decide(venue, held, HoldState.TAKEN_AWAY, "Sam");
    }

    /** A sound as a voice would have made it of this text. */
    private Path clip(String text) throws IOException {
        String id = sha256(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        db.insertInto(CLIP)
                .set(CLIP.VENUE_ID, venue)
                .set(CLIP.CLIP_ID, id)
                .set(CLIP.LANGUAGE, "en")
                .set(CLIP.TEXT, text)
                .set(CLIP.VOICE, "a voice")
                .set(CLIP.CREATED_AT, clock.instant())
                .execute();
        Path file = data.path().resolve("clips").resolve(id.substring(0, 2)).resolve(id + ".wav");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "a voice says it");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
