package org.heretogether.contribution;

import static heretogether.db.Tables.CONTRIBUTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heretogether.answertype.Answer;
import org.heretogether.answertype.Pass;
import org.heretogether.base.TurnId;
import org.heretogether.contribution.Brought.AnAnswer;
import org.heretogether.contribution.Verdict.KnownAlready;
import org.heretogether.contribution.Verdict.Stored;
import org.heretogether.gathering.Round;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.venue.Kiosk;
import org.heretogether.venue.Venue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ContributionsAtTheSameTimeTest extends DatabaseTest {

    @Autowired
    Contributions contributions;

    @Autowired
    PlatformTransactionManager transactions;

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
    void a_contribution_sent_by_fifty_at_the_same_moment_is_counted_once_and_told_safe_to_all() throws Exception {
        AnAnswer answer = anAnswer();

        List<Verdict> verdicts = atTheSameTime(50, () -> contributions.accept(kiosk, answer));

        assertThat(verdicts).hasSize(50).hasOnlyElementsOfTypes(Stored.class, KnownAlready.class);
        assertThat(verdicts).filteredOn(Stored.class::isInstance).hasSize(1);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void fifty_people_at_the_same_moment_are_fifty_contributions() throws Exception {
        List<Verdict> verdicts = atTheSameTime(50, () -> contributions.accept(kiosk, anAnswer()));

        assertThat(verdicts).hasSize(50).containsOnly(new Stored());
        assertThat(stored()).isEqualTo(50);
    }

    @Test
    void a_contribution_waits_for_its_double_that_is_taken_back_and_is_stored() throws Exception {
        AnAnswer answer = anAnswer();
        CompletableFuture<Verdict> verdict = new TransactionTemplate(transactions).execute(status -> {
            contributions.accept(kiosk, with(answer, new Pass.Skip(), TurnId.next()));
            var waiting = CompletableFuture.supplyAsync(() -> contributions.accept(kiosk, answer));
            await().until(() -> lockWaits() > 0);
            status.setRollbackOnly();
            return waiting;
        });

        assertThat(verdict).succeedsWithin(Duration.ofSeconds(30)).isEqualTo(new Stored());
        assertThat(stored()).isEqualTo(1);
    }

    private AnAnswer anAnswer() {
        return hall.answer(round, hall.picked(round, 0));
    }

    private static AnAnswer with(AnAnswer first, Answer other, TurnId turn) {
        return new AnAnswer(
                first.contributionId(), turn, first.way(), first.madeAt(), first.roundId(), other, first.orderShown());
    }

    private int stored() {
        return db.fetchCount(CONTRIBUTION);
    }

    private long lockWaits() {
        return db.fetchSingle("select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'")
                .get(0, Long.class);
    }

    private static <T> List<T> atTheSameTime(int times, Callable<T> work) throws Exception {
        try (var executor = Executors.newFixedThreadPool(times)) {
            var results = new ArrayList<T>();
            for (Future<T> result : executor.invokeAll(Collections.nCopies(times, work))) {
                results.add(result.get());
            }
            return results;
        }
    }
}
