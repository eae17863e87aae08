package org.heretogether.tonight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.heretogether.activity.Activities;
import org.heretogether.base.Wording;
import org.heretogether.gathering.Gatherings;
import org.heretogether.gathering.Rounds;
import org.heretogether.page.BigLink;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.heretogether.template.Templates;
import org.heretogether.testing.PageTest;
import org.heretogether.tonight.Remote;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RemoteViewTest extends PageTest {

    @Autowired
    private Templates templates;

    @Autowired
    private Activities activities;

    @Autowired
    private Questions questions;

    @Autowired
    private Gatherings gatherings;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Remote remote;

    @Test
    void where_the_big_screen_is_now_is_said_part_by_part() {
        templates.begin(ours(), templates.all().getFirst());
        Question first = questions
                .ofActivity(ours(), activities.all(ours()).getFirst().activityId())
                .getFirst();
        var tonight = gatherings.plan(ours(), Wording.of("en", "Tonight"), LocalDate.of(2026, 11, 22));
        gatherings.open(ours(), tonight.gatheringId());
        rounds.open(ours(), tonight.gatheringId(), first.questionId());
        String words = first.wording().in("en");
        assertThat(status()).isEqualTo("Now: What can change. " + words);

        remote.forward(ours(), remote.now(ours()).orElseThrow().moves());
        assertThat(status()).isEqualTo("Now: What can change, part 2. " + words);
        remote.forward(ours(), remote.now(ours()).orElseThrow().moves());
        assertThat(status()).isEqualTo("Now: The question. " + words);
    }

    @Test
    void where_no_gathering_is_open_a_link_leads_to_them() {
        assertThat(status()).isEqualTo("No gathering is open. Open one first.");

        assertThat($(BigLink.class).all())
                .filteredOn(Component::isVisible)
                .extracting(BigLink::getHref)
                .contains("organise/gatherings");
    }

    /** What is said when it changes. */
    private String status() {
        // The same page again would be the one that is there.
        navigate(IdeasView.class);
        navigate(RemoteView.class);
        return $(Paragraph.class)
                .withCondition(line -> "status".equals(line.getElement().getAttribute("role")))
                .single()
                .getText();
    }
}
