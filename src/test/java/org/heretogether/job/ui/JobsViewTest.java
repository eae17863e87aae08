package org.heretogether.job.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Map;
import org.heretogether.base.Wording;
import org.heretogether.gathering.Gathering;
import org.heretogether.gathering.Gatherings;
import org.heretogether.job.Job;
import org.heretogether.job.Jobs;
import org.heretogether.job.Journey;
import org.heretogether.job.Journeys;
import org.heretogether.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class JobsViewTest extends PageTest {

    @Autowired
    private Jobs jobs;

    @Autowired
    private Journeys journeys;

    @Autowired
    private Gatherings gatherings;

    private Gathering tonight;

    @BeforeEach
    void a_night() {
        tonight = gatherings.plan(ours(), Wording.of("en", "Friday"), LocalDate.of(2026, 11, 20));
        gatherings.open(ours(), tonight.gatheringId());
    }

    @Test
    void a_job_is_given_in_two_taps() {
        jobs.add(ours(), tonight.gatheringId(), Job.Part.BEFORE, Wording.of("en", "Chairs"), dancer());
        jobs.add(ours(), tonight.gatheringId(), Job.Part.AFTER, Wording.of("en", "Sweep"), dancer());
        jobs.give(ours(), jobs.of(ours(), tonight.gatheringId()).getFirst(), false, "Sam");
        jobs.give(ours(), jobs.of(ours(), tonight.gatheringId()).getFirst(), true, "Mo");
        jobs.give(ours(), jobs.of(ours(), tonight.gatheringId()).getLast(), false, "Priya");
        navigate(JobsView.class, Map.of("gatheringId", tonight.gatheringId().toString()));
        assertThat(shows(Paragraph.class, "1 job still needs a name.")).isTrue();

        press("Nobody yet");
        test($(Button.class).withText("Mo").last()).click();

        assertThat(jobs.of(ours(), tonight.gatheringId()).getLast().whoElse()).isEqualTo("Mo");
        assertThat(said()).containsExactly("Mo: Sweep.");
    }

    @Test
    void a_name_for_both_places_is_refused_in_plain_words() {
        jobs.add(ours(), tonight.gatheringId(), Job.Part.AFTER, Wording.of("en", "Sweep"), dancer());
        jobs.give(ours(), jobs.of(ours(), tonight.gatheringId()).getFirst(), false, "Sam");
        navigate(JobsView.class, Map.of("gatheringId", tonight.gatheringId().toString()));

        press("Nobody yet");
        test($(Button.class).withText("Sam").last()).click();

        assertThat(said()).containsExactly("Not done. Sam is on this job already. Choose someone else.");
        assertThat(jobs.of(ours(), tonight.gatheringId()).getFirst().whoElse()).isEmpty();
    }

    @Test
    void the_briefing_goes_on_line_by_line_and_back() {
        jobs.add(ours(), tonight.gatheringId(), Job.Part.BEFORE, Wording.of("en", "Chairs"), dancer());
        navigate(BriefingView.class, Map.of("gatheringId", tonight.gatheringId().toString()));
        assertThat(shows(H2.class, "This is our plan for Friday.")).isTrue();

        press("Next");
        assertThat(shows(H2.class, "Before: Chairs")).isTrue();
        assertThat(shows(Paragraph.class, "Nobody yet.")).isTrue();
        assertThat(shows(Paragraph.class, "Line 2 of 3")).isTrue();
        press("Next");
        assertThat(shows(H2.class, "The night is over when everyone has left safely."))
                .isTrue();
        press("Back");
        press("Back");

        assertThat(shows(H2.class, "This is our plan for Friday.")).isTrue();
    }

    @Test
    void everyone_left_safely_is_said_when_it_is_true() {
        journeys.add(ours(), tonight.gatheringId(), "Mo", Journey.How.TAXI, "Ali");
        navigate(HomeTimeView.class, Map.of("gatheringId", tonight.gatheringId().toString()));
        assertThat(shows(Paragraph.class, "1 of us is still here.")).isTrue();

        press("Someone drives instead");
        assertThat(shows(Paragraph.class, "1 of us is still here.")).isTrue();
        press("Left safely");

        assertThat(shows(Paragraph.class, "Everyone left safely.")).isTrue();
    }
}
