package org.heretogether.decisionrule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.heretogether.decisionrule.Course.Done;
import org.heretogether.decisionrule.Course.Stuck;
import org.heretogether.decisionrule.Step.Picture;

/**
 * Follows a count through every way its ties can fall, so that a tie is told where it matters and only there (parallel
 * universes: Conitzer, Rognlie and Xia, Preference functions that score rankings and maximum likelihood estimation, 2009).
 */
final class EveryWay {

    private final Ballots ballots;
    private final AgreedWay way;
    private final int most;

    /** Follows at most so many ways; with more, the first tie is told and the count stops there. */
    EveryWay(Ballots ballots, AgreedWay way, int most) {
        this.ballots = ballots;
        this.way = way;
        this.most = most;
    }

    /** Counts, asking again with more said for as long as a tie stops the count. */
    Counted follow(Function<Priority, Course> count) {
        Priority agreed = way.priority(ballots.things());
        return switch (count.apply(agreed)) {
            case Done done -> chosen(done.chosen(), agreedWay(done.steps()));
            case Stuck stuck -> explore(agreed, stuck, count);
        };
    }

    private Counted explore(Priority agreed, Stuck first, Function<Priority, Course> count) {
        var open = new ArrayDeque<Priority>();
        first.level().forEach(one -> open.add(first.settled(agreed, one)));
        var ends = new ArrayList<Done>();
        for (int ways = 1; !open.isEmpty(); ways++) {
            if (ways > most) {
                return tied(first.sure(), first.level(), first.steps());
            }
            Priority tried = open.removeFirst();
            switch (count.apply(tried)) {
                case Done done -> ends.add(done);
                case Stuck stuck -> stuck.level().forEach(one -> open.addFirst(stuck.settled(tried, one)));
            }
        }
        var always = new TreeSet<>(ends.getFirst().chosen());
        Set<Integer> sometimes = new TreeSet<>();
        for (Done end : ends) {
            always.retainAll(end.chosen());
            sometimes.addAll(end.chosen());
        }
        sometimes.removeAll(always);
        if (sometimes.isEmpty()) {
            var steps = new ArrayList<>(ends.getFirst().steps());
            steps.add(Step.of("no-difference", Picture.LEVEL));
            return chosen(ends.getFirst().chosen(), steps);
        }
        return tied(List.copyOf(always), List.copyOf(sometimes), first.steps());
    }

    private Counted chosen(List<Integer> chosen, List<Step> steps) {
        if (chosen.isEmpty()) {
            return new Counted(new Outcome.NotReady(), steps);
        }
        return new Counted(new Outcome.Chosen(chosen.stream().map(ballots::name).toList()), steps);
    }

    private Counted tied(List<Integer> sure, List<Integer> level, List<Step> steps) {
        var all = new ArrayList<>(steps);
        sure.stream()
                .sorted()
                .forEach(thing -> all.add(Step.of("sure", Picture.PLACE).thing(ballots.name(thing))));
        all.add(Step.of("tied", Picture.LEVEL).things(ballots.names(level)));
        return new Counted(new Outcome.Tied(ballots.names(sure), List.of(ballots.names(level))), all);
    }

    private List<Step> agreedWay(List<Step> steps) {
        if (steps.stream().noneMatch(step -> step.picture() == Picture.LEVEL)) {
            return steps;
        }
        var all = new LinkedHashSet<>(steps);
        switch (way) {
            case AgreedWay.Hat(long seed) ->
                all.add(Step.of("hat", Picture.LEVEL)
                        .things(AgreedWay.drawn(ballots.things(), seed))
                        .with("seed", new Step.Whole(seed)));
            case AgreedWay.TakeTurns turns -> all.add(Step.of("turns", Picture.LEVEL));
            case AgreedWay.Talk talk -> {}
            case AgreedWay.AskAgain again -> {}
        }
        return List.copyOf(all);
    }
}
