package org.heretogether.question.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heretogether.answertype.AnswerType;
import org.heretogether.answertype.Dots;
import org.heretogether.answertype.OrderByPairs;
import org.heretogether.answertype.ShareMoney;
import org.heretogether.answertype.SortingMat;
import org.heretogether.decisionrule.AgreedWay;
import org.heretogether.decisionrule.Ballot;
import org.heretogether.decisionrule.Ballots;
import org.heretogether.decisionrule.Ballots.Shape;
import org.heretogether.decisionrule.DecisionRule;
import org.heretogether.decisionrule.Money;
import org.heretogether.decisionrule.Outcome;

/**
 * Ten made-up people: five like the same two things, four like a third, one likes a fourth. Places and money reach for
 * some of it only, so that rules come to different ends.
 */
final class MadeUpPeople {

    /** Pictures of the four things. */
    static final List<String> THINGS = List.of("1FAA9", "1F3A4", "1F3AC", "1F333");

    static final int PLACES = 2;
    static final int BUDGET = 100;
    static final List<Integer> COSTS = List.of(60, 40, 30, 10);
    private static final int[][] LIKED = {{0, 1}, {2}, {3}};
    private static final int[] PEOPLE = {5, 4, 1};

    private final AnswerType type;

    MadeUpPeople(AnswerType type) {
        this.type = type;
    }

    /**
     * What a rule comes to.
     *
     * @param chosen places in the list of things
     * @param content for each person, whether anything is chosen that they like
     */
    record End(List<Integer> chosen, List<Boolean> content) {
        int leftWithNothing() {
            return Collections.frequency(content, false);
        }
    }

    /** How many of the people like the same as each other, and what. */
    record Group(int people, List<Integer> liked) {}

    static List<Group> groups() {
        return IntStream.range(0, LIKED.length)
                .mapToObj(group -> new Group(
                        PEOPLE[group], Arrays.stream(LIKED[group]).boxed().toList()))
                .toList();
    }

    End under(DecisionRule rule) {
        List<String> chosen =
                switch (rule.count(ballots(), new AgreedWay.Hat(1)).outcome()) {
                    case Outcome.Chosen(List<String> things) -> things;
                    case Outcome.Tied(List<String> things, List<List<String>> ties) -> things;
                    case Outcome.NotReady notReady -> List.of();
                    case Outcome.WrongQuestion wrong -> List.of();
                    case Outcome.NothingCanChange nothing -> List.of();
                };
        List<Integer> places = chosen.stream().map(Integer::valueOf).sorted().toList();
        var content = new ArrayList<Boolean>();
        for (int group = 0; group < LIKED.length; group++) {
            boolean any = Arrays.stream(LIKED[group]).anyMatch(places::contains);
            content.addAll(Collections.nCopies(PEOPLE[group], any));
        }
        return new End(places, content);
    }

    private Ballots ballots() {
        var people = new LinkedHashMap<Ballot, Long>();
        for (int group = 0; group < LIKED.length; group++) {
            people.put(ballot(LIKED[group]), (long) PEOPLE[group]);
        }
        boolean money = type instanceof ShareMoney;
        var costs = COSTS.stream().map(BigDecimal::valueOf).toList();
        return new Ballots(
                IntStream.range(0, THINGS.size()).mapToObj(Integer::toString).toList(),
                shape(),
                people,
                money ? Optional.of(new Money(BigDecimal.valueOf(BUDGET), costs)) : Optional.empty());
    }

    private Shape shape() {
        return switch (type) {
            case ShareMoney money -> Shape.POINTS;
            case Dots dots -> Shape.POINTS;
            case SortingMat mat -> Shape.HEAPS;
            case OrderByPairs order -> Shape.ORDER;
            default -> Shape.CHOSEN;
        };
    }

    private Ballot ballot(int[] liked) {
        return switch (shape()) {
            case CHOSEN -> Ballot.chosen(liked);
            case ORDER -> Ballot.order(liked);
            case HEAPS -> Ballot.heaps(List.of(liked, rest(liked), new int[0]));
            case POINTS ->
                Ballot.points(
                        liked,
                        Arrays.stream(liked)
                                .mapToObj(
                                        thing -> BigDecimal.valueOf(type instanceof ShareMoney ? COSTS.get(thing) : 1))
                                .toList());
        };
    }

    private static int[] rest(int[] liked) {
        return IntStream.range(0, THINGS.size())
                .filter(thing -> Arrays.stream(liked).noneMatch(one -> one == thing))
                .toArray();
    }
}
