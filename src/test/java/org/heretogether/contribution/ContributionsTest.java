package org.heretogether.contribution;

import static heretogether.db.Tables.CONTRIBUTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.heretogether.answertype.Answer;
import org.heretogether.answertype.Pass;
import org.heretogether.answertype.PickSeveral;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.base.ContributionId;
import org.heretogether.base.RoundId;
import org.heretogether.base.TurnId;
import org.heretogether.contribution.Brought.AnAnswer;
import org.heretogether.contribution.Brought.AnIdea;
import org.heretogether.contribution.Verdict.KnownAlready;
import org.heretogether.contribution.Verdict.Reason;
import org.heretogether.contribution.Verdict.Refused;
import org.heretogether.contribution.Verdict.Stored;
import org.heretogether.gathering.Round;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Venue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ContributionsTest extends DatabaseTest {

    @Autowired
    Contributions contributions;

    private Venue venue;
    private Kiosk kiosk;
    private Round round;

    @BeforeEach
    void open() {
        venue = hall.place();
        kiosk = hall.kiosk(venue);
        round = hall.openPickOne(venue);
    }

    @Test
    void a_contribution_is_stored() {
        AnAnswer answer = anAnswer();

        assertThat(contributions.accept(kiosk, answer)).isEqualTo(new Stored());

        var row = db.selectFrom(CONTRIBUTION).fetchSingle();
        assertThat(row.getContributionId()).isEqualTo(answer.contributionId());
        assertThat(row.getRoundId()).isEqualTo(round.roundId());
        assertThat(row.getVenueId()).isEqualTo(venue.venueId());
        assertThat(row.getMadeAt()).isEqualTo(answer.madeAt());
        assertThat(row.getValue())
                .isEqualTo("{\"kind\":\"pick-one\",\"choice\":\"%s\"}".formatted(hall.choice(round, 0)));
    }

    @Test
    void a_contribution_sent_twice_is_counted_once() {
        AnAnswer answer = anAnswer();

        assertThat(contributions.accept(kiosk, answer)).isEqualTo(new Stored());
        assertThat(contributions.accept(kiosk, answer)).isEqualTo(new KnownAlready());

        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void something_else_under_the_same_id_is_refused_and_the_first_is_kept() {
        AnAnswer first = anAnswer();
        contributions.accept(kiosk, first);

        Verdict verdict = contributions.accept(kiosk, with(first, hall.picked(round, 1)));

        assertThat(verdict).isEqualTo(new Refused(Reason.OTHER_BODY));
        assertThat(db.selectFrom(CONTRIBUTION).fetchSingle().getValue())
                .contains(hall.choice(round, 0).toString());
    }

    @Test
    void two_ways_of_passing_under_the_same_id_are_not_the_same() {
        AnAnswer skipped = hall.answer(round, new Pass.Skip());
        contributions.accept(kiosk, skipped);

        assertThat(contributions.accept(kiosk, with(skipped, new Pass.IDoNotKnow())))
                .isEqualTo(new Refused(Reason.OTHER_BODY));
    }

    @Test
    void what_was_refused_is_kept_word_for_word_and_once() {
        String id = ContributionId.next().toString();

        contributions.keepRefused(kiosk, id, Reason.OTHER_BODY, "{\"any\": \"thing ü 🙂\"}");
        contributions.keepRefused(kiosk, id, Reason.OTHER_BODY, "{\"any\": \"thing ü 🙂\"}");

        assertThat(contributions.refusals(venue.venueId())).singleElement().satisfies(refusal -> {
            assertThat(refusal.contributionId()).isEqualTo(id);
            assertThat(refusal.reason()).isEqualTo("other-body");
            assertThat(refusal.body()).isEqualTo("{\"any\": \"thing ü 🙂\"}");
            assertThat(refusal.kioskId()).isEqualTo(kiosk.kioskId());
        });
    }

    @Test
    void an_answer_to_an_unknown_round_is_refused() {
        AnAnswer answer = anAnswer();

        Verdict verdict = contributions.accept(
                kiosk,
                new AnAnswer(
                        answer.contributionId(),
                        answer.turnId(),
                        answer.way(),
                        answer.madeAt(),
                        RoundId.next(),
                        answer.answer(),
                        List.of()));

        assertThat(verdict).isEqualTo(new Refused(Reason.UNKNOWN_ROUND));
        assertThat(stored()).isZero();
    }

    @Test
    void a_kiosk_of_another_place_does_not_know_the_round() {
        Kiosk elsewhere = hall.kiosk(hall.place());

        assertThat(contributions.accept(elsewhere, anAnswer())).isEqualTo(new Refused(Reason.UNKNOWN_ROUND));
        assertThat(stored()).isZero();
    }

    @Test
    void an_answer_that_does_not_fit_the_question_is_refused() {
        AnAnswer scale = hall.answer(round, new ThreeWayScale.Placed(ThreeWayScale.Level.GOOD));
        AnAnswer several = hall.answer(round, new PickSeveral.Picked(List.of(hall.choice(round, 0))));
        AnAnswer ofAnotherQuestion = hall.answer(round, hall.picked(hall.openPickOne(venue), 0));

        for (AnAnswer answer : List.of(scale, several, ofAnotherQuestion)) {
            assertThat(contributions.accept(kiosk, answer)).isEqualTo(new Refused(Reason.VALUE_NOT_ACCEPTED));
        }
        assertThat(stored()).isZero();
    }

    @Test
    void an_idea_needs_no_round() {
        assertThat(contributions.accept(kiosk, anIdea())).isEqualTo(new Stored());

        assertThat(db.selectFrom(CONTRIBUTION).fetchSingle().getKind()).isEqualTo("idea");
    }

    private AnAnswer anAnswer() {
        return hall.answer(round, hall.picked(round, 0));
    }

    private static AnIdea anIdea() {
        return new AnIdea(
                ContributionId.next(),
                TurnId.next(),
                new Brought.Way("en", "keys"),
                Instant.now(),
                new Brought.Idea("A quiz about songs", List.of(), List.of(), "en"));
    }

    private static AnAnswer with(AnAnswer first, Answer other) {
        return new AnAnswer(
                first.contributionId(),
                first.turnId(),
                first.way(),
                first.madeAt(),
                first.roundId(),
                other,
                first.orderShown());
    }

    private int stored() {
        return db.fetchCount(CONTRIBUTION);
    }
}
