package org.heretogether.ballotfile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heretogether.ballotfile.BallotFile.Kind;
import org.heretogether.decisionrule.Ballot;
import org.heretogether.decisionrule.Ballots;
import org.heretogether.decisionrule.Ballots.Shape;

/** Reads PrefLib's orders and heaps: "3: 1,{2,4}" means that three people put 1 first, then 2 and 4 level. */
final class PrefLibReader {

    private static final Pattern HEAP = Pattern.compile("\\s*(?:\\{([^{}]*)}|([^,{}]+))\\s*(?:,|$)");

    private final Kind kind;
    private final List<String> lines;
    private final PrefLibHeader header;
    private final Map<String, Integer> places = new HashMap<>();

    PrefLibReader(Kind kind, List<String> lines) {
        this.kind = kind;
        this.lines = lines;
        this.header = PrefLibHeader.read(lines);
        header.names().keySet().forEach(number -> places.put(Integer.toString(number), places.size()));
    }

    BallotFile read() {
        var people = new LinkedHashMap<Ballot, Long>();
        long voters = 0;
        for (int at = header.ballotsAt(); at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                int end = line.indexOf(header.old() ? ',' : ':');
                if (end < 0) {
                    throw new Malformed(at + 1, "ballot-line").found(line);
                }
                long number = PrefLibHeader.number(line.substring(0, end).strip(), at);
                Ballot ballot = ballot(line.substring(end + 1).strip(), at);
                voters += number;
                if (number > 0) {
                    people.merge(ballot, number, Long::sum);
                }
            }
        }
        checkVoters(voters);
        var ballots = new Ballots(
                header.names().keySet().stream().map(String::valueOf).toList(),
                kind == Kind.CAT ? Shape.HEAPS : Shape.ORDER,
                people,
                Optional.empty());
        return new BallotFile(kind, ballots, List.copyOf(header.names().values()));
    }

    /** A file that lost lines on its way must not be counted. */
    private void checkVoters(long voters) {
        header.voters().filter(said -> said.number() != voters).ifPresent(said -> {
            throw new Malformed(said.line(), "voters")
                    .with("said", said.number())
                    .with("counted", voters);
        });
    }

    private Ballot ballot(String text, int at) {
        var seen = new BitSet();
        var heaps = new ArrayList<int[]>();
        Matcher heap = HEAP.matcher(text);
        int end = 0;
        while (end < text.length()) {
            if (!heap.find(end) || heap.start() != end) {
                throw new Malformed(at + 1, "braces").found(text.substring(end));
            }
            heaps.add(heap(heap.group(1) != null ? heap.group(1) : heap.group(2), seen, at));
            end = heap.end();
        }
        if (kind.isComplete() && seen.cardinality() < places.size()) {
            throw new Malformed(at + 1, "not-complete")
                    .with("named", seen.cardinality())
                    .with("all", places.size())
                    .with("kind", kind.ending());
        }
        return kind == Kind.CAT ? categories(heaps, at) : order(heaps, at);
    }

    private int[] heap(String names, BitSet seen, int at) {
        var heap = new ArrayList<Integer>();
        for (String name : names.split(",")) {
            String number = name.strip();
            if (number.isEmpty()) {
                continue;
            }
            Integer place = places.get(number.replaceFirst("^0+(?=\\d)", ""));
            if (place == null) {
                throw new Malformed(at + 1, "unknown-thing").found(number).with("all", String.join(", ", shown()));
            }
            if (seen.get(place)) {
                throw new Malformed(at + 1, "twice").found(number);
            }
            seen.set(place);
            heap.add(place);
        }
        return heap.stream().mapToInt(Integer::intValue).toArray();
    }

    private List<String> shown() {
        List<String> all = header.names().keySet().stream().map(String::valueOf).toList();
        return all.size() <= 5 ? all : List.of(all.getFirst(), all.get(1), "…", all.getLast());
    }

    private Ballot order(List<int[]> heaps, int at) {
        heaps.removeIf(heap -> heap.length == 0);
        if (kind.isStrict() && heaps.stream().anyMatch(heap -> heap.length > 1)) {
            throw new Malformed(at + 1, "level").with("kind", kind.ending());
        }
        return Ballot.heaps(heaps);
    }

    private Ballot categories(List<int[]> heaps, int at) {
        if (header.categories() > 0 && heaps.size() > header.categories()) {
            throw new Malformed(at + 1, "categories")
                    .with("said", header.categories())
                    .with("counted", heaps.size());
        }
        while (heaps.size() < header.categories()) {
            heaps.add(new int[0]);
        }
        return Ballot.heaps(heaps);
    }
}
