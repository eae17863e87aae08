package org.heretogether.ballotfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heretogether.decisionrule.Ballot;
import org.heretogether.decisionrule.Ballots.Shape;

/** What a row of VOTES says, by the vote_type of the file. */
enum PabulibVotes {
    APPROVAL(Shape.CHOSEN),
    CHOOSE_1(Shape.CHOSEN),
    ORDINAL(Shape.ORDER),
    CUMULATIVE(Shape.POINTS),
    SCORING(Shape.POINTS);

    private final Shape shape;

    PabulibVotes(Shape shape) {
        this.shape = shape;
    }

    static PabulibVotes ofType(String type, int line) {
        return Arrays.stream(values())
                .filter(votes -> votes.name().replace('_', '-').equals(type.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Malformed(line, "vote-type").found(type));
    }

    Shape shape() {
        return shape;
    }

    Ballot ballot(String vote, String points, Map<String, Integer> places, int line) {
        int[] things = things(vote, places, line);
        return switch (shape) {
            case CHOSEN, HEAPS -> Ballot.chosen(things);
            case ORDER -> Ballot.order(things);
            case POINTS -> Ballot.points(things, points(points, things.length, line));
        };
    }

    private static int[] things(String vote, Map<String, Integer> places, int line) {
        var seen = new BitSet();
        var things = new ArrayList<Integer>();
        for (String name : vote.isEmpty() ? new String[0] : vote.split(",")) {
            Integer place = places.get(name.strip());
            if (place == null) {
                throw new Malformed(line, "unknown-project").found(name.strip());
            }
            if (seen.get(place)) {
                throw new Malformed(line, "twice").found(name.strip());
            }
            seen.set(place);
            things.add(place);
        }
        return things.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<BigDecimal> points(String points, int things, int line) {
        var numbers = new ArrayList<BigDecimal>();
        for (String number : points.isEmpty() ? new String[0] : points.split(",")) {
            if (!number.strip().matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
                throw new Malformed(line, "points").found(number.strip());
            }
            numbers.add(new BigDecimal(number.strip()).stripTrailingZeros());
        }
        if (numbers.size() != things) {
            throw new Malformed(line, "points-beside").with("things", things).with("points", numbers.size());
        }
        return numbers;
    }
}
