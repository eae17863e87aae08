package org.heretogether.hold.ui;

import static heretogether.db.Tables.CONTRIBUTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import org.heretogether.base.ContributionId;
import org.heretogether.base.TurnId;
import org.heretogether.contribution.Brought;
import org.heretogether.contribution.Contributions;
import org.heretogether.hold.HoldState;
import org.heretogether.hold.Holds;
import org.heretogether.testing.Hall;
import org.heretogether.testing.PageTest;
import org.heretogether.venue.Kiosks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WaitingViewTest extends PageTest {

    @Autowired
    private Kiosks kiosks;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Holds holds;

    @BeforeEach
    void anIdea() {
        var kiosk = kiosks.pairOwnMachine(ours(), Hall.token()).kiosk();
        contributions.accept(
                kiosk,
                new Brought.AnIdea(
                        ContributionId.next(),
                        TurnId.next(),
                        new Brought.Way("en", "touch"),
                        Instant.now(),
                        new Brought.Idea("A quiz about songs", List.of("openmoji/1F3B5"), List.of(), "en")));
    }

    @Test
    void nothing_is_shown_before_an_organiser_looked_at_it() {
        assertThat(holds.shownIdeas(ours(), 9)).isEmpty();
        navigate(WaitingView.class);
        assertThat(shows(H3.class, "A quiz about songs")).isTrue();

        press("Show");

        assertThat(holds.shownIdeas(ours(), 9)).hasSize(1);
        assertThat(said()).containsExactly("All of us may see it now.");
        assertThat(shows(H2.class, "All of us may see")).isTrue();
        assertThat(shows(Paragraph.class, "Nothing is waiting.")).isTrue();
    }

    @Test
    void what_was_shown_can_be_taken_away_again() {
        navigate(WaitingView.class);
        press("Show");

        press("Take away");

        assertThat(holds.shownIdeas(ours(), 9)).isEmpty();
        assertThat(holds.in(ours(), HoldState.TAKEN_AWAY)).hasSize(1);
    }

    @Test
    void what_was_taken_away_can_go_for_good_after_asking_once() {
        navigate(WaitingView.class);
        press("Take away");

        press("Take away for good");
        assertThat(holds.in(ours(), HoldState.TAKEN_AWAY)).hasSize(1);
        assertThat(shows(Paragraph.class, "After this nobody can bring it back."))
                .isTrue();
        press("Yes, for good");

        assertThat(said()).containsExactly("It is gone for good.");
        assertThat(db.fetchCount(CONTRIBUTION)).isZero();
        assertThat(shows(H3.class, "A quiz about songs")).isFalse();
    }

    @Test
    void whoever_looks_second_is_told() {
        navigate(WaitingView.class);
        var seen = holds.in(ours(), HoldState.WAITING).getFirst();
        holds.decide(ours(), seen, HoldState.TELL, "Priya");

        press("Show");

        assertThat(said()).containsExactly("Someone else has looked at this too. Look again.");
        assertThat(holds.shownIdeas(ours(), 9)).isEmpty();
        assertThat(shows(H2.class, "Someone needs to be told")).isTrue();
    }
}
