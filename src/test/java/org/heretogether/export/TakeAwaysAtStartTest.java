package org.heretogether.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.heretogether.testing.DatabaseTest;
import org.heretogether.venue.Venues;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TakeAwaysAtStartTest extends DatabaseTest {

    @Autowired
    private TakeAways takeAways;

    @Autowired
    private Venues venues;

    @Test
    void before_there_is_a_place_nothing_is_looked_for_and_the_place_is_left_to_whoever_sets_it_up() {
        takeAways.makeWhatIsMissing();

        assertThat(venues.none()).isTrue();
    }
}
