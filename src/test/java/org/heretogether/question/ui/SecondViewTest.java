package org.heretogether.question.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heretogether.activity.Activities;
import org.heretogether.answertype.PickOne;
import org.heretogether.base.Wording;
import org.heretogether.decisionrule.AgreedWay;
import org.heretogether.decisionrule.Approval;
import org.heretogether.decisionrule.HowWeDecide;
import org.heretogether.gathering.Gatherings;
import org.heretogether.gathering.Rounds;
import org.heretogether.question.Choice;
import org.heretogether.question.Proposals;
import org.heretogether.question.Question;
import org.heretogether.question.Questions;
import org.heretogether.testing.Hall;
import org.heretogether.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Another of us sees what would change while people answer, also when it is the rule. */
class SecondViewTest extends PageTest {

    @Autowired
    private Activities activities;

    @Autowired
    private Questions questions;

    @Autowired
    private Gatherings gatherings;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Proposals proposals;

    private Question live;

    @BeforeEach
    void people_answer() {
        var clubNight = activities.add(ours(), Wording.of("en", "Club night"), dancer());
        activities.changeCard(ours(), clubNight.activityId(), Hall.completeCard(), clubNight.version());
        live = questions.add(
                ours(),
                clubNight.activityId(),
                Wording.of("en", "What shall we do?"),
                dancer(),
                new PickOne(),
                List.of(Choice.of(Wording.of("en", "Disco"), dancer()), Choice.of(Wording.of("en", "Quiz"), dancer())));
        var friday = gatherings.plan(ours(), Wording.of("en", "Friday"), LocalDate.of(2026, 11, 20));
        gatherings.open(ours(), friday.gatheringId());
        rounds.open(ours(), friday.gatheringId(), live.questionId());
    }

    @Test
    void a_new_rule_is_shown_beside_the_one_that_holds() {
        proposals.save(
                live.by(new HowWeDecide(new Approval(2), new AgreedWay.AskAgain())), List.of(), "Two can win", "Kit");

        navigate(SecondView.class);

        assertThat(shows(Paragraph.class, "The rule: Most chosen")).isTrue();
        assertThat(shows(Paragraph.class, "The rule: Several places, most chosen first"))
                .isTrue();
        assertThat(shows(Paragraph.class, "When things are level: We ask again"))
                .isTrue();
    }

    @Test
    void while_people_answer_the_page_of_the_question_says_that_the_rule_holds() {
        navigate(QuestionView.class, Map.of("questionId", live.questionId().toString()));

        assertThat(shows(Paragraph.class, "People answer now. Another rule needs another of us. Or ask again."))
                .isTrue();
    }
}
