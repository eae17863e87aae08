package org.heretogether.decisionrule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.heretogether.answertype.Answer;
import org.heretogether.answertype.AnswerType;
import org.heretogether.answertype.OpenIdea;
import org.heretogether.answertype.OrderByPairs;
import org.heretogether.answertype.Pass;
import org.heretogether.answertype.PickOne;
import org.heretogether.answertype.PickSeveral;
import org.heretogether.answertype.ShareMoney;
import org.heretogether.answertype.SortingMat;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.decisionrule.Ballots.Shape;

/** Turns what people answered into ballots. Who passed brought none. */
public final class BallotBox {

    /** What a scale is about, where it is one thing that we agree to or not. */
    public static final String THIS = "this";

    /** Pence in a pound. */
    private static final int MINOR_DIGITS = 2;

    private final List<UUID> choices;

    private BallotBox(List<UUID> choices) {
        this.choices = choices;
    }

    /**
     * The ballots that this rule counts.
     *
     * @param choices what can be chosen, in the order of the question; answers about anything else are left out
     * @param answers equal answers once, with how many people gave them
     * @return empty where nothing is chosen: open ideas, and money for things of which not all have a price
     */
    public static Optional<Ballots> of(
            AnswerType type, DecisionRule rule, List<UUID> choices, Map<Answer, Integer> answers) {
        var box = new BallotBox(choices);
        return switch (type) {
            case OpenIdea idea -> Optional.empty();
            case ThreeWayScale scale ->
                Optional.of(rule instanceof Worries ? worries(answers) : levels(scale, answers));
            case ShareMoney money ->
                money.costs().keySet().containsAll(choices)
                        ? Optional.of(box.ballots(Shape.POINTS, answers, Optional.of(box.money(money))))
                        : Optional.empty();
            case SortingMat mat -> Optional.of(box.ballots(Shape.HEAPS, answers, Optional.empty()));
            case org.heretogether.answertype.Dots dots ->
                Optional.of(box.ballots(Shape.POINTS, answers, Optional.empty()));
            case OrderByPairs order -> Optional.of(box.ballots(Shape.ORDER, answers, Optional.empty()));
            case PickOne one -> Optional.of(box.ballots(Shape.CHOSEN, answers, Optional.empty()));
            case PickSeveral several -> Optional.of(box.ballots(Shape.CHOSEN, answers, Optional.empty()));
        };
    }

    private Ballots ballots(Shape shape, Map<Answer, Integer> answers, Optional<Money> money) {
        var people = new LinkedHashMap<Ballot, Long>();
        answers.forEach((answer, number) -> {
            if (!(answer instanceof Pass)) {
                people.merge(ballot(answer), (long) number, Long::sum);
            }
        });
        return new Ballots(choices.stream().map(UUID::toString).toList(), shape, people, money);
    }

    private Ballot ballot(Answer answer) {
        return switch (answer) {
            case PickOne.Picked picked -> Ballot.chosen(places(List.of(picked.choice())));
            case PickSeveral.Picked picked -> Ballot.chosen(places(picked.choices()));
            case SortingMat.Sorted sorted ->
                Ballot.heaps(List.of(places(sorted.like()), places(sorted.notSure()), places(sorted.doNotLike())));
            case OrderByPairs.Ordered ordered ->
                Ballot.heaps(PairOrder.of(ordered).stream()
                        .map(this::places)
                        .filter(heap -> heap.length > 0)
                        .toList());
            case org.heretogether.answertype.Dots.Put put -> {
                var dots = new TreeMap<UUID, BigDecimal>();
                put.on().forEach(choice -> dots.merge(choice, BigDecimal.ONE, BigDecimal::add));
                yield points(dots);
            }
            case ShareMoney.Shared shared -> {
                var money = new TreeMap<UUID, BigDecimal>();
                shared.amounts().forEach((choice, minor) -> money.put(choice, major(minor)));
                yield points(money);
            }
            case ThreeWayScale.Placed placed -> throw new IllegalArgumentException("Not about choices: " + placed);
            case OpenIdea.Idea idea -> throw new IllegalArgumentException("Not about choices: " + idea);
            case Pass pass -> throw new IllegalArgumentException("Who passed brought no ballot");
        };
    }

    private Ballot points(Map<UUID, BigDecimal> given) {
        var known = new ArrayList<>(given.keySet());
        known.retainAll(choices);
        return Ballot.points(places(known), known.stream().map(given::get).toList());
    }

    private int[] places(List<UUID> named) {
        return named.stream()
                .mapToInt(choices::indexOf)
                .filter(place -> place >= 0)
                .toArray();
    }

    private Money money(ShareMoney money) {
        List<BigDecimal> costs = choices.stream()
                .map(choice -> major(money.costs().getOrDefault(choice, 0)))
                .toList();
        return new Money(major(money.budget()), costs);
    }

    private static BigDecimal major(int minor) {
        return BigDecimal.valueOf(minor, MINOR_DIGITS);
    }

    private static Ballots levels(ThreeWayScale scale, Map<Answer, Integer> answers) {
        List<String> levels = scale.counted(List.of());
        var people = new LinkedHashMap<Ballot, Long>();
        answers.forEach((answer, number) -> {
            if (answer instanceof ThreeWayScale.Placed(ThreeWayScale.Level level)) {
                people.merge(Ballot.chosen(levels.indexOf(level.named())), (long) number, Long::sum);
            }
        });
        return new Ballots(levels, Shape.CHOSEN, people, Optional.empty());
    }

    /** Good, in between, not good: the last says that someone is worried. */
    private static Ballots worries(Map<Answer, Integer> answers) {
        var people = new LinkedHashMap<Ballot, Long>();
        answers.forEach((answer, number) -> {
            if (answer instanceof ThreeWayScale.Placed(ThreeWayScale.Level level)) {
                List<int[]> heaps = new ArrayList<>();
                for (ThreeWayScale.Level one : ThreeWayScale.Level.values()) {
                    heaps.add(one == level ? new int[] {0} : new int[0]);
                }
                people.merge(Ballot.heaps(heaps), (long) number, Long::sum);
            }
        });
        return new Ballots(List.of(THIS), Shape.HEAPS, people, Optional.empty());
    }
}
