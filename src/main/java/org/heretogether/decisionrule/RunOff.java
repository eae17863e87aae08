package org.heretogether.decisionrule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.heretogether.decisionrule.Ballots.Shape;
import org.heretogether.decisionrule.Step.Picture;

/**
 * Last place drops out, and its cards go to the next choice, until one has more than half of the cards or only as many are
 * left as there are places (instant run-off: Tideman, Collective Decisions and Voting, 2006, ch. 14). A card with several
 * things level in first place counts for each (Approval-IRV: Delemazure and Peters, Generalizing Instant Runoff Voting to
 * Allow for Indifferences, 2024). A card with nothing left on it rests.
 */
public record RunOff(int places) implements DecisionRule {

    static final String KIND = "run-off";

    private static final int WAYS = 500;

    public RunOff {
        Places.check(places);
    }

    @Override
    public Set<Shape> counts() {
        return EnumSet.of(Shape.ORDER, Shape.HEAPS);
    }

    @Override
    public Counted count(Ballots ballots, AgreedWay way) {
        return new EveryWay(ballots, way, WAYS).follow(priority -> course(ballots, priority));
    }

    private Course course(Ballots ballots, Priority priority) {
        var steps = new ArrayList<Step>();
        steps.add(Step.of("people", Picture.PEOPLE).n(ballots.voters()));
        BitSet in = ballots.named();
        if (in.isEmpty()) {
            steps.add(Step.of("nothing", Picture.EMPTY));
            return new Course.Done(List.of(), steps);
        }
        while (true) {
            Piles piles = Piles.of(ballots, in);
            piles.tell(ballots, steps);
            OptionalInt half = piles.moreThanHalf();
            if (places == 1 && half.isPresent()) {
                steps.add(Step.of("half", Picture.PILES).thing(ballots.name(half.getAsInt())));
                return new Course.Done(List.of(half.getAsInt()), steps);
            }
            if (in.cardinality() <= places) {
                return left(piles, ballots, steps);
            }
            List<Integer> last = piles.last();
            if (last.size() > 1 && last.size() <= in.cardinality() - places && piles.mayDropTogether(last)) {
                steps.add(Step.of("drop-together", Picture.DOOR).things(ballots.names(last)));
                last.forEach(in::clear);
                continue;
            }
            if (last.size() > 1) {
                steps.add(Step.of("level", Picture.LEVEL).things(ballots.names(last)));
            }
            OptionalInt drop = priority.last(last);
            if (drop.isEmpty()) {
                return new Course.Stuck(last, true, List.of(), steps);
            }
            steps.add(Step.of("drop", Picture.DOOR).thing(ballots.name(drop.getAsInt())));
            in.clear(drop.getAsInt());
        }
    }

    private Course left(Piles piles, Ballots ballots, List<Step> steps) {
        List<Integer> left = piles.in().stream()
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(piles::cards).reversed())
                .toList();
        left.forEach(thing -> steps.add(Step.of("place", Picture.PLACE).thing(ballots.name(thing))));
        if (left.size() < places) {
            steps.add(Step.of("empty-places", Picture.EMPTY).n(places - left.size()));
        }
        return new Course.Done(left, steps);
    }
}
