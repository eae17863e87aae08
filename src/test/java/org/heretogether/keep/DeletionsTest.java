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

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.heretogether.contribution.Brought;
import org.heretogether.contribution.TurnEnd;
import org.heretogether.contribution.Verdict.Reason;
import org.heretogether.gathering.Round;
import org.junit.jupiter.api.Test;

/** Real rows and a clock that is moved: what is due goes on its day, all of it, and what was told stays. */
class DeletionsTest extends KeepTest {

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
}
