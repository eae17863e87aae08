package org.heretogether.decisionrule;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.heretogether.decisionrule.Step.Picture;

/**
 * Cards on piles: each lies with the best of what is still in.
 *
 * @param in what is still in
 * @param cards how many cards lie with each thing; a card with several best lies with each
 * @param alone how many of them lie with no other
 * @param onPiles how many cards lie anywhere
 */
record Piles(BitSet in, long[] cards, long[] alone, long onPiles) {

    static Piles of(Ballots ballots, BitSet in) {
        var cards = new long[ballots.things().size()];
        var alone = new long[cards.length];
        long onPiles = 0;
        for (var entry : ballots.people().entrySet()) {
            long people = entry.getValue();
            int[] best = entry.getKey().best(in);
            for (int thing : best) {
                cards[thing] += people;
            }
            if (best.length == 1) {
                alone[best[0]] += people;
            }
            onPiles += best.length == 0 ? 0 : people;
        }
        return new Piles((BitSet) in.clone(), cards, alone, onPiles);
    }

    long cards(int thing) {
        return cards[thing];
    }

    /** What has more than half of the cards to itself; it can never be last. */
    OptionalInt moreThanHalf() {
        return in.stream()
                .filter(thing -> alone[thing] > onPiles - alone[thing])
                .findFirst();
    }

    /** What has the fewest cards. */
    List<Integer> last() {
        long fewest = in.stream().mapToLong(this::cards).min().orElse(0);
        return in.stream().filter(thing -> cards[thing] == fewest).boxed().toList();
    }

    /** Whether these, the last, have fewer cards together than any other: then the order in which they drop out makes no difference. */
    boolean mayDropTogether(List<Integer> last) {
        long together = last.stream().mapToLong(this::cards).sum();
        return in.stream().filter(thing -> !last.contains(thing)).allMatch(thing -> together < cards[thing]);
    }

    void tell(Ballots ballots, List<Step> steps) {
        in.stream()
                .forEach(thing -> steps.add(Step.of("cards", Picture.PILES)
                        .thing(ballots.name(thing))
                        .n(cards[thing])));
        long resting = ballots.voters() - onPiles;
        if (resting > 0) {
            steps.add(Step.of("resting", Picture.CARDS).n(resting));
        }
    }
}
