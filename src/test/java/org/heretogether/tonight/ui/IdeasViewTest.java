package org.heretogether.tonight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.heretogether.base.ContributionId;
import org.heretogether.base.TurnId;
import org.heretogether.base.Wording;
import org.heretogether.contribution.Brought;
import org.heretogether.contribution.Contributions;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Gatherings;
import org.heretogether.gathering.Rounds;
import org.heretogether.page.BigLink;
import org.heretogether.template.Templates;
import org.heretogether.testing.Hall;
import org.heretogether.testing.PageTest;
import org.heretogether.venue.Kiosks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IdeasViewTest extends PageTest {

    @Autowired
    private Contributions contributions;

    @Autowired
    private Kiosks kiosks;

    @Autowired
    private Templates templates;

    @Autowired
    private Gatherings gatherings;

    @Autowired
    private Rounds rounds;

    @Test
    void two_taps_make_an_idea_the_question_that_people_answer_now() {
        var gathering = tonight();
        gatherings.open(ours(), gathering.gatheringId());
        anIdeaOfAPicnic();
        navigate(IdeasView.class);

        test($(Button.class).withText("Make this the next question").single()).click();
        test($(Button.class).withText("Open it now").single()).click();

        assertThat(said()).contains("It is open. People can answer now.");
        assertThat(rounds.open(ours())).hasSize(1);
    }

    @Test
    void where_no_gathering_is_open_a_link_leads_to_them() {
        tonight();
        anIdeaOfAPicnic();
        navigate(IdeasView.class);

        test($(Button.class).withText("Make this the next question").single()).click();
        assertThat(gatheringsLink().isVisible()).isFalse();
        test($(Button.class).withText("Open it now").single()).click();

        assertThat(said()).contains("No gathering is open. Open one first.");
        assertThat(gatheringsLink().isVisible()).isTrue();
    }

    private BigLink gatheringsLink() {
        return $(IdeasView.class)
                .single()
                .getChildren()
                .flatMap(IdeasViewTest::all)
                .filter(BigLink.class::isInstance)
                .map(BigLink.class::cast)
                .filter(link -> link.getHref().equals("organise/gatherings"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> all(Component from) {
        return Stream.concat(Stream.of(from), from.getChildren().flatMap(IdeasViewTest::all));
    }

    private Gathering tonight() {
        return gatherings.plan(ours(), Wording.of("en", "Tonight"), LocalDate.of(2026, 11, 22));
    }

    private void anIdeaOfAPicnic() {
        templates.begin(ours(), templates.all().getFirst());
        contributions.accept(
                kiosks.pairOwnMachine(ours(), Hall.token()).kiosk(),
                new Brought.AnIdea(
                        ContributionId.next(),
                        TurnId.next(),
                        new Brought.Way("en", "touch"),
                        Instant.now(),
                        new Brought.Idea("A picnic", List.of(), List.of(), "en")));
    }
}
