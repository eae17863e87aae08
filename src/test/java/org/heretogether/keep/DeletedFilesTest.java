package org.heretogether.keep;

import static heretogether.db.Tables.CONTRIBUTION;
import static heretogether.db.Tables.PIECE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heretogether.hold.HoldState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files: they go with what they belong to, not before, and stay gone. */
class DeletedFilesTest extends KeepTest {

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
}
