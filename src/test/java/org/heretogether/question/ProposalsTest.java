package org.heretogether.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.heretogether.answertype.PickOne;
import org.heretogether.base.Changed;
import org.heretogether.base.PictureId;
import org.heretogether.base.Wording;
import org.heretogether.decisionrule.AgreedWay;
import org.heretogether.decisionrule.Approval;
import org.heretogether.decisionrule.HowWeDecide;
import org.heretogether.gathering.Opening;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.testing.DatabaseTest;
import org.heretogether.testing.Hall;
import org.heretogether.venue.Venue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A question that people are answering changes, or goes, only when two of us want it. */
class ProposalsTest extends DatabaseTest {

    @Autowired
    private Proposals proposals;

    @Autowired
    private Questions questions;

    @Autowired
    private QuestionPictures pictures;

    @Autowired
    private Rounds rounds;

    private Venue place;
    private Round round;

    @BeforeEach
    void aLiveQuestion() {
        place = hall.place();
        round = hall.openPickOne(place);
    }

    @Test
    void a_question_nobody_answers_is_saved_at_once() {
        Question quiet = hall.question(hall.activity(place.venueId(), Hall.completeCard()), new PickOne(), 2);

        assertThat(proposals.save(reworded(quiet, "What first?"), List.of(), "", "Robin"))
                .isEqualTo(new Saving.Saved());
        assertThat(words(quiet)).isEqualTo("What first?");
    }

    @Test
    void a_live_one_needs_a_reason_and_a_second_organiser() {
        Question live = live();

        assertThat(proposals.save(reworded(live, "What first?"), List.of(), " ", "Robin"))
                .isEqualTo(new Saving.NeedsWhy());
        assertThat(proposals.save(reworded(live, "What first?"), List.of(), "A word was wrong", "Robin"))
                .isEqualTo(new Saving.Waits());
        assertThat(words(live)).isEqualTo("What do we want?");

        Proposal waiting = proposals.waiting(place.venueId()).getFirst();
        assertThat(proposals.settle(place.venueId(), waiting.proposalId(), "Robin", true))
                .isFalse();
        assertThat(words(live)).isEqualTo("What do we want?");
        assertThat(proposals.settle(place.venueId(), waiting.proposalId(), "Sam", true))
                .isTrue();
        assertThat(words(live)).isEqualTo("What first?");
        assertThat(proposals.waiting(place.venueId())).isEmpty();
        assertThat(proposals.settle(place.venueId(), waiting.proposalId(), "Kit", true))
                .isFalse();
    }

    @Test
    void what_the_second_one_does_not_want_stays_as_it_is_and_the_first_may_take_it_back() {
        Question live = live();
        proposals.save(reworded(live, "What first?"), List.of(), "A word was wrong", "Robin");
        proposals.save(reworded(live, "What now?"), List.of(), "Another word", "Robin");
        var waiting = proposals.waiting(place.venueId());

        assertThat(proposals.settle(place.venueId(), waiting.get(0).proposalId(), "Sam", false))
                .isTrue();
        assertThat(proposals.settle(place.venueId(), waiting.get(1).proposalId(), "Robin", false))
                .isTrue();

        assertThat(words(live)).isEqualTo("What do we want?");
        assertThat(proposals.waiting(place.venueId())).isEmpty();
    }

    @Test
    void a_change_made_meanwhile_is_not_overwritten_by_agreeing() {
        Question live = live();
        proposals.save(reworded(live, "What first?"), List.of(), "A word was wrong", "Robin");
        questions.change(reworded(live, "Something else?"));
        Proposal waiting = proposals.waiting(place.venueId()).getFirst();

        assertThatThrownBy(() -> proposals.settle(place.venueId(), waiting.proposalId(), "Sam", true))
                .isInstanceOf(Changed.class);

        assertThat(words(live)).isEqualTo("Something else?");
        assertThat(proposals.waiting(place.venueId())).hasSize(1);
    }

    @Test
    void its_other_pictures_wait_with_the_words() {
        Question live = live();
        List<PictureId> besides = List.of(live.choices().getFirst().pictureId());

        proposals.save(reworded(live, "What first?"), besides, "A picture was missing", "Robin");
        assertThat(besides(live)).isEmpty();
        proposals.settle(
                place.venueId(), proposals.waiting(place.venueId()).getFirst().proposalId(), "Sam", true);

        assertThat(besides(live)).isEqualTo(besides);
    }

    @Test
    void another_rule_for_a_live_question_needs_a_second_organiser_and_then_counts_for_what_is_asked_now() {
        Question live = live();
        var fair = new HowWeDecide(new Approval(2), new AgreedWay.Talk());

        assertThat(proposals.save(live.by(fair), List.of(), "Two can win", "Robin"))
                .isEqualTo(new Saving.Waits());
        assertThat(live().howWeDecide()).isEqualTo(live.howWeDecide());
        assertThat(asked().howWeDecide()).isEqualTo(live.howWeDecide());
        proposals.settle(
                place.venueId(), proposals.waiting(place.venueId()).getFirst().proposalId(), "Sam", true);

        assertThat(asked().howWeDecide()).isEqualTo(fair);
    }

    @Test
    void another_rule_after_the_round_counts_when_we_ask_again() {
        Question live = live();
        rounds.close(place.venueId(), round.roundId());
        var fair = new HowWeDecide(new Approval(2), new AgreedWay.Talk());

        assertThat(proposals.save(live.by(fair), List.of(), "", "Robin")).isEqualTo(new Saving.Saved());

        assertThat(asked().howWeDecide()).isEqualTo(live.howWeDecide());
        assertThat(live().howWeDecide()).isEqualTo(fair);
    }

    private Question asked() {
        return rounds.asked(rounds.find(place.venueId(), round.roundId()).orElseThrow());
    }

    @Test
    void after_its_round_a_question_is_changed_by_one_again() {
        Question live = live();
        rounds.close(place.venueId(), round.roundId());

        assertThat(proposals.save(reworded(live, "What first?"), List.of(), "", "Robin"))
                .isEqualTo(new Saving.Saved());
    }

    @Test
    void a_live_question_is_taken_away_by_two_and_its_round_ends() {
        Question live = live();

        assertThat(proposals.takeAway(live, "", "Robin")).isEqualTo(new Saving.NeedsWhy());
        assertThat(proposals.takeAway(live, "It hurts someone", "Robin")).isEqualTo(new Saving.Waits());
        assertThat(questions.ofActivity(place.venueId(), live.activityId())).hasSize(1);
        assertThat(rounds.open(place.venueId())).hasSize(1);

        agree();
        assertThat(questions.ofActivity(place.venueId(), live.activityId())).isEmpty();
        assertThat(rounds.open(place.venueId())).isEmpty();
        assertThat(questions.find(place.venueId(), live.questionId())).isPresent();
        assertThat(rounds.open(place.venueId(), round.gatheringId(), live.questionId()))
                .isEqualTo(new Opening.NotYet(Opening.Reason.TAKEN_AWAY));
    }

    @Test
    void a_question_nobody_answers_is_taken_away_at_once_and_never_by_who_saw_an_old_one() {
        Question quiet = hall.question(hall.activity(place.venueId(), Hall.completeCard()), new PickOne(), 2);
        questions.change(reworded(quiet, "What first?"));

        assertThatThrownBy(() -> proposals.takeAway(quiet, "", "Robin")).isInstanceOf(Changed.class);
        Question now = questions.find(place.venueId(), quiet.questionId()).orElseThrow();
        assertThat(proposals.takeAway(now, "", "Robin")).isEqualTo(new Saving.Saved());

        assertThat(questions.all(place.venueId()))
                .extracting(Question::questionId)
                .doesNotContain(quiet.questionId());
    }

    private void agree() {
        Proposal waiting = proposals.waiting(place.venueId()).getFirst();
        assertThat(proposals.settle(place.venueId(), waiting.proposalId(), "Sam", true))
                .isTrue();
    }

    private List<PictureId> besides(Question question) {
        return pictures.besides(place.venueId(), List.of(question.questionId()))
                .getOrDefault(question.questionId(), List.of());
    }

    private Question live() {
        return questions.find(place.venueId(), round.questionId()).orElseThrow();
    }

    private String words(Question question) {
        return questions
                .find(place.venueId(), question.questionId())
                .orElseThrow()
                .wording()
                .in("en");
    }

    private static Question reworded(Question question, String words) {
        return new Question(
                question.questionId(),
                question.venueId(),
                question.activityId(),
                question.place(),
                Wording.of("en", words),
                question.pictureId(),
                question.answerType(),
                question.choices(),
                question.version());
    }
}
