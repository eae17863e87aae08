package org.heretogether.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.heretogether.answertype.Answer;
import org.heretogether.answertype.AnswerType;
import org.heretogether.answertype.OrderByPairs;
import org.heretogether.answertype.PickSeveral;
import org.heretogether.answertype.ShareMoney;
import org.heretogether.answertype.SortingMat;
import org.heretogether.base.ActivityId;
import org.heretogether.base.ChoiceId;
import org.heretogether.base.PictureId;
import org.heretogether.base.QuestionId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.decisionrule.AgreedWay;
import org.heretogether.decisionrule.BallotBox;
import org.heretogether.decisionrule.Completion;
import org.heretogether.decisionrule.HowWeDecide;
import org.heretogether.decisionrule.RuleKind;
import org.heretogether.decisionrule.Stage;
import org.heretogether.picture.PictureKey;
import org.heretogether.question.Choice;
import org.heretogether.question.Question;
import org.heretogether.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule can be told on the big screen: each picture has something to see and a sentence without gaps. */
class StagesTest {

    private static final List<UUID> THINGS = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));

    private static final Map<UUID, Integer> COSTS =
            Map.of(THINGS.get(0), 9_000, THINGS.get(1), 4_000, THINGS.get(2), 5_000);

    private record Asked(RuleKind rule, AnswerType type) {}

    @ParameterizedTest
    @MethodSource("rules")
    void every_step_has_a_picture_and_a_sentence(Asked asked) {
        var way = new AgreedWay.Hat(4711);
        var rule = asked.rule().rule(2, Completion.ADD_ONE_THEN_MOST_FIRST);
        var question = question(asked.type(), new HowWeDecide(rule, way));
        var told = new Told(
                question,
                PictureKey.of("openmoji/2753"),
                Map.of(name(0), "Disco", name(1), "Quiz", name(2), "Film"),
                Map.of(name(0), "disco.svg", name(1), "quiz.svg", name(2), "film.svg"));
        var counted = rule.count(
                BallotBox.of(asked.type(), rule, THINGS, answers(asked.type())).orElseThrow(), way);
        List<Stage> stages = Stage.of(counted.steps());

        assertThat(stages).isNotEmpty();
        for (Stage stage : stages) {
            StageSlide slide = new Stages(new Words()).slide(told, stage, 1, stages.size(), false);

            assertThat(slide.rows().isEmpty() && slide.large().isEmpty())
                    .as("nothing to see: %s", stage)
                    .isFalse();
            assertThat(slide.sentences())
                    .as("%s", stage)
                    .isNotEmpty()
                    .noneMatch(text -> text.contains("{") || text.contains("rule.step") || text.contains("projector."));
            assertThat(slide.rows()).allSatisfy(row -> assertThat(row.counts()).isNotEmpty());
        }
    }

    static Stream<Asked> rules() {
        return Stream.of(
                        new PickSeveral(2),
                        new SortingMat(),
                        new org.heretogether.answertype.Dots(3),
                        new OrderByPairs(),
                        new ShareMoney(10_000, 1_000, ShareMoney.Currency.GBP, COSTS))
                .flatMap(type -> RuleKind.suiting(type).stream().map(rule -> new Asked(rule, type)));
    }

    private static Map<Answer, Integer> answers(AnswerType type) {
        UUID first = THINGS.get(0);
        UUID second = THINGS.get(1);
        UUID third = THINGS.get(2);
        return switch (type) {
            case SortingMat mat ->
                Map.of(
                        new SortingMat.Sorted(List.of(first, second), List.of(), List.of(third)), 3,
                        new SortingMat.Sorted(List.of(third), List.of(first), List.of(second)), 2);
            case org.heretogether.answertype.Dots dots ->
                Map.of(
                        new org.heretogether.answertype.Dots.Put(List.of(first, first, second)), 3,
                        new org.heretogether.answertype.Dots.Put(List.of(third)), 3);
            case OrderByPairs order ->
                Map.of(
                        new OrderByPairs.Ordered(List.of(List.of(first), List.of(second)), List.of()), 3,
                        new OrderByPairs.Ordered(List.of(List.of(third), List.of(second), List.of(first)), List.of()),
                                3);
            case ShareMoney money ->
                Map.of(
                        new ShareMoney.Shared(Map.of(first, 9_000)), 3,
                        new ShareMoney.Shared(Map.of(second, 4_000, third, 5_000)), 2);
            default ->
                Map.of(
                        new PickSeveral.Picked(List.of(first, second)), 3,
                        new PickSeveral.Picked(List.of(third)), 2);
        };
    }

    private static Question question(AnswerType type, HowWeDecide agreed) {
        var choices = THINGS.stream()
                .map(id ->
                        new Choice(new ChoiceId(id), Wording.of("en", "Thing"), new PictureId(new UUID(1, 1)), false))
                .toList();
        return new Question(
                QuestionId.next(),
                new VenueId(new UUID(1, 2)),
                ActivityId.next(),
                0,
                Wording.of("en", "What do we do?"),
                new PictureId(new UUID(1, 1)),
                type,
                agreed,
                choices,
                1);
    }

    private static String name(int place) {
        return THINGS.get(place).toString();
    }
}
