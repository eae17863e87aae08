package org.heretogether.export.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.heretogether.activity.Activities;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.base.Wording;
import org.heretogether.gathering.Gatherings;
import org.heretogether.gathering.Rounds;
import org.heretogether.question.Questions;
import org.heretogether.testing.Hall;
import org.heretogether.testing.PageTest;
import org.heretogether.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OutViewTest extends PageTest {

    @Autowired
    private Activities activities;

    @Autowired
    private Questions questions;

    @Autowired
    private Gatherings gatherings;

    @Autowired
    private Rounds rounds;

    @BeforeEach
    void twelveGatheringsAndOneAtWhichNothingWasAsked() {
        db.execute("update venue set rehearsal = false where venue_id = ?", ours().value());
        var clubNight = activities.add(ours(), Wording.of("en", "Club night"), dancer());
        activities.changeCard(ours(), clubNight.activityId(), Hall.completeCard(), clubNight.version());
        var question = questions.add(
                ours(),
                clubNight.activityId(),
                Wording.of("en", "How was it?"),
                dancer(),
                new ThreeWayScale(ThreeWayScale.Look.FACES),
                List.of());
        for (int week = 1; week <= 12; week++) {
            var one = gatherings.plan(ours(), Wording.of("en", "Meeting " + week), LocalDate.of(2026, 1, week));
            rounds.open(ours(), one.gatheringId(), question.questionId());
            rounds.of(ours(), one.gatheringId()).forEach(round -> rounds.close(ours(), round.roundId()));
        }
        gatherings.plan(ours(), Wording.of("en", "Nothing asked"), LocalDate.of(2026, 2, 1));
    }

    @Test
    void the_newest_come_first_a_few_at_a_time_and_nothing_is_counted_for_it() {
        var asked = Statements.during(db, () -> navigate(OutView.class));

        assertThat(headings()).hasSize(10).first().asString().startsWith("Meeting 12");
        assertThat($(Paragraph.class).withText("Not yet seen by us.").all()).hasSize(10);
        assertThat(asked).noneMatch(sql -> sql.contains("contribution") || sql.contains("counted"));

        press("Older gatherings");

        assertThat(headings()).hasSize(12).last().asString().startsWith("Meeting 1,");
    }

    private List<String> headings() {
        return $(H2.class).all().stream()
                .map(H2::getText)
                .filter(text -> text.startsWith("Meeting") || text.startsWith("Nothing asked"))
                .toList();
    }
}
