package org.heretogether.decisionrule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import org.heretogether.decisionrule.Ballots.Shape;
import org.heretogether.decisionrule.Step.Picture;

/**
 * How many like a thing, less how many do not (net approval: Felsenthal, On combining approval with disapproval voting,
 * 1989). The first heap is "like", the last "do not like"; heaps between count for neither. What no more like than dislike
 * is not chosen.
 */
public record LikesMinusDislikes(int places) implements DecisionRule {

    static final String KIND = "likes-minus-dislikes";

    public LikesMinusDislikes {
        Places.check(places);
    }

    @Override
    public Set<Shape> counts() {
        return EnumSet.of(Shape.HEAPS);
    }

    @Override
    public Counted count(Ballots ballots, AgreedWay way) {
        int size = ballots.things().size();
        var likes = new long[size];
        var dislikes = new long[size];
        ballots.people().forEach((ballot, number) -> {
            for (int thing : ballot.first()) {
                likes[thing] += number;
            }
            for (int thing : ballot.heaps() < 2 ? new int[0] : ballot.heap(ballot.heaps() - 1)) {
                dislikes[thing] += number;
            }
        });
        var steps = new ArrayList<Step>();
        steps.add(Step.of("people", Picture.PEOPLE).n(ballots.voters()));
        steps.add(Step.of("places", Picture.PLACE).n(places));
        var scores = new BigDecimal[size];
        for (int thing = 0; thing < size; thing++) {
            scores[thing] = BigDecimal.valueOf(likes[thing] - dislikes[thing]);
            steps.add(Step.of("likes", Picture.SCALES)
                    .thing(ballots.name(thing))
                    .with("likes", new Step.Whole(likes[thing]))
                    .with("dislikes", new Step.Whole(dislikes[thing])));
        }
        return Places.give(ballots, scores, places, steps, way);
    }
}
