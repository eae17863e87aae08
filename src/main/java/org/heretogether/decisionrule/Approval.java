package org.heretogether.decisionrule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import org.heretogether.decisionrule.Ballots.Shape;
import org.heretogether.decisionrule.Step.Picture;

/**
 * Several places, for what is chosen by most of us (multi-winner approval voting: Lackner and Skowron, Multi-Winner Voting
 * with Approval Preferences, 2023, rule AV). Of points, every thing with more than none is chosen; of heaps, the first.
 */
public record Approval(int places) implements DecisionRule {

    static final String KIND = "approval";

    public Approval {
        Places.check(places);
    }

    @Override
    public Set<Shape> counts() {
        return EnumSet.of(Shape.CHOSEN, Shape.POINTS, Shape.HEAPS);
    }

    @Override
    public Counted count(Ballots ballots, AgreedWay way) {
        Ballots chosen = ballots.firstChoices();
        long[] people = people(chosen);
        var steps = new ArrayList<Step>();
        steps.add(Step.of("people", Picture.PEOPLE).n(ballots.voters()));
        steps.add(Step.of("places", Picture.PLACE).n(places));
        var scores = new BigDecimal[people.length];
        for (int thing = 0; thing < people.length; thing++) {
            steps.add(Step.of("chose", Picture.PILES).thing(ballots.name(thing)).n(people[thing]));
            scores[thing] = BigDecimal.valueOf(people[thing]);
        }
        return Places.give(ballots, scores, places, steps, way);
    }

    /** How many people chose each thing. */
    static long[] people(Ballots chosen) {
        var people = new long[chosen.things().size()];
        chosen.people().forEach((ballot, number) -> {
            for (int thing : ballot.first()) {
                people[thing] += number;
            }
        });
        return people;
    }
}
