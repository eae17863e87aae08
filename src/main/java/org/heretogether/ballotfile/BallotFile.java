package org.heretogether.ballotfile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heretogether.decisionrule.Ballots;

/**
 * Ballots as they stand in a file.
 *
 * @param ballots their things are called as in the file: PrefLib's numbers of alternatives, Pabulib's project_id
 * @param titles what people call the things, in the same order
 */
public record BallotFile(Kind kind, Ballots ballots, List<String> titles) {

    /** The kinds of file, each named as its files end. */
    public enum Kind {
        /** Orders: strict, complete. */
        SOC,
        /** Orders: strict, not all named. */
        SOI,
        /** Orders: some level, complete. */
        TOC,
        /** Orders: some level, not all named. */
        TOI,
        /** Heaps. */
        CAT,
        /** Money to share. */
        PB;

        /** What a file of this kind ends in, without the dot. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> ofFile(String file) {
            return ofEnding(file.substring(file.lastIndexOf('.') + 1));
        }

        static Optional<Kind> ofEnding(String ending) {
            return Arrays.stream(values())
                    .filter(kind -> kind.ending().equals(ending.strip().toLowerCase(Locale.ROOT)))
                    .findFirst();
        }

        boolean isComplete() {
            return this == SOC || this == TOC;
        }

        boolean isStrict() {
            return this == SOC || this == SOI;
        }
    }

    public BallotFile {
        titles = List.copyOf(titles);
        if (titles.size() != ballots.things().size()) {
            throw new IllegalArgumentException(
                    titles.size() + " titles for " + ballots.things().size() + " things");
        }
    }

    /** What people call a thing of the ballots. */
    public String title(String thing) {
        return titles.get(ballots.things().indexOf(thing));
    }
}
