package org.heretogether.ballotfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heretogether.ballotfile.BallotFile.Kind;
import org.heretogether.decisionrule.Ballot;
import org.heretogether.decisionrule.Ballots;
import org.heretogether.decisionrule.Ballots.Shape;

/** Writes ballots as PrefLib does. Things are numbered from 1 in the order of the question. */
public final class PrefLibWriter {

    private final Ballots ballots;
    private final List<String> titles;

    public PrefLibWriter(Ballots ballots, List<String> titles) {
        this.ballots = ballots;
        this.titles = List.copyOf(titles);
        if (ballots.shape() == Shape.POINTS) {
            throw new IllegalArgumentException("PrefLib has no file for points");
        }
    }

    /** The kind of file these ballots make. */
    public Kind kind() {
        if (ballots.shape() != Shape.ORDER) {
            return Kind.CAT;
        }
        boolean complete = ballots.people().keySet().stream()
                .allMatch(ballot -> ballot.named().length == ballots.things().size());
        boolean strict = ballots.people().keySet().stream().allMatch(ballot -> ballot.heaps() == ballot.named().length);
        if (strict) {
            return complete ? Kind.SOC : Kind.SOI;
        }
        return complete ? Kind.TOC : Kind.TOI;
    }

    /** The whole file; its name is that plus what its kind ends in. */
    public String write(String name, String title) {
        Kind kind = kind();
        var lines = new ArrayList<String>();
        lines.add("# FILE NAME: " + name + "." + kind.ending());
        lines.add("# TITLE: " + oneLine(title));
        lines.add("# DATA TYPE: " + kind.ending());
        lines.add("# MODIFICATION TYPE: original");
        lines.add("# NUMBER ALTERNATIVES: " + titles.size());
        lines.add("# NUMBER VOTERS: " + ballots.voters());
        int categories = 0;
        if (kind == Kind.CAT) {
            categories = ballots.shape() == Shape.CHOSEN
                    ? 2
                    : ballots.people().keySet().stream()
                            .mapToInt(Ballot::heaps)
                            .max()
                            .orElse(1);
            lines.add("# NUMBER UNIQUE PREFERENCES: " + ballots.people().size());
            lines.add("# NUMBER CATEGORIES: " + categories);
            for (int category = 1; category <= categories; category++) {
                lines.add("# CATEGORY NAME " + category + ": " + category);
            }
        } else {
            lines.add("# NUMBER UNIQUE ORDERS: " + ballots.people().size());
        }
        for (int thing = 0; thing < titles.size(); thing++) {
            lines.add("# ALTERNATIVE NAME " + (thing + 1) + ": " + oneLine(titles.get(thing)));
        }
        for (var entry : ballots.people().entrySet()) {
            lines.add(entry.getValue() + ": " + ballot(entry.getKey(), categories));
        }
        return String.join("\n", lines) + "\n";
    }

    private String ballot(Ballot ballot, int categories) {
        var heaps = new ArrayList<String>();
        for (int heap = 0; heap < ballot.heaps(); heap++) {
            heaps.add(heap(ballot.heap(heap)));
        }
        if (ballots.shape() == Shape.CHOSEN) {
            var rest = new BitSet();
            rest.set(0, titles.size());
            Arrays.stream(ballot.named()).forEach(rest::clear);
            heaps.add(heap(rest.stream().toArray()));
        }
        while (heaps.size() < categories) {
            heaps.add("{}");
        }
        return String.join(",", heaps);
    }

    private static String heap(int[] things) {
        String numbers = IntStream.of(things)
                .mapToObj(thing -> Integer.toString(thing + 1))
                .collect(Collectors.joining(","));
        return things.length == 1 ? numbers : "{" + numbers + "}";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
