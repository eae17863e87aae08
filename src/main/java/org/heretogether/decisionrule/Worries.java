package org.heretogether.decisionrule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.heretogether.decisionrule.Ballots.Shape;
import org.heretogether.decisionrule.Step.Picture;

/**
 * Consent: done when nobody has an open worry (Endenburg, Sociocracy, 1998; "no paramount objection"). The last heap of a
 * ballot, or the second where there are two, holds what someone is worried about; one worry is enough, and silence is none.
 */
public record Worries() implements DecisionRule {

    static final String KIND = "worries";

    @Override
    public Set<Shape> counts() {
        return EnumSet.of(Shape.HEAPS);
    }

    @Override
    public Counted count(Ballots ballots, AgreedWay way) {
        var worries = new long[ballots.things().size()];
        ballots.people().forEach((ballot, number) -> {
            for (int thing : ballot.heaps() < 2 ? new int[0] : ballot.heap(ballot.heaps() - 1)) {
                worries[thing] += number;
            }
        });
        var steps = new ArrayList<Step>();
        steps.add(Step.of("people", Picture.PEOPLE).n(ballots.voters()));
        List<String> goAhead = new ArrayList<>();
        for (int thing = 0; thing < worries.length; thing++) {
            String name = ballots.name(thing);
            steps.add(Step.of(worries[thing] == 0 ? "no-worry" : "worry", Picture.CARDS)
                    .thing(name)
                    .n(worries[thing]));
            if (worries[thing] == 0) {
                goAhead.add(name);
            }
        }
        boolean ready = ballots.voters() > 0 && !goAhead.isEmpty();
        if (!ready) {
            steps.add(Step.of(ballots.voters() == 0 ? "nothing" : "talk-about-worries", Picture.EMPTY));
        }
        return new Counted(ready ? new Outcome.Chosen(goAhead) : new Outcome.NotReady(), steps);
    }
}
