package org.heretogether.ballotfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heretogether.ballotfile.BallotFile.Kind;
import org.heretogether.decisionrule.Ballot;
import org.heretogether.decisionrule.Ballots;
import org.heretogether.decisionrule.Ballots.Shape;

/** Reads PrefLib's orders and heaps: "3: 1,{2,4}" means that three people put 1 first, then 2 and 4 level. */
final class PrefLibReader {

    private final Kind kind;
    private final List<String> lines;
    private final PrefLibHeader header;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final int[] namedInLine;

    PrefLibReader(Kind kind, List<String> lines) {
        this.kind = kind;
        this.lines = lines;
        this.header = PrefLibHeader.read(lines);
        header.names().keySet().forEach(number -> places.put(number, places.size()));
        namedInLine = new int[places.size()];
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
        var heaps = new ArrayList<int[]>();
        int named = 0;
        int begin = 0;
        while (begin < text.length()) {
            boolean group = text.charAt(begin) == '{';
            int end = text.indexOf(group ? '}' : ',', begin);
            end = end < 0 && !group ? text.length() : end;
            int comma = end < 0 ? -1 : afterBlanks(text, group ? end + 1 : end);
            if (end < 0 || (comma < text.length() && text.charAt(comma) != ',')) {
                throw new Malformed(at + 1, "braces").found(text.substring(begin));
            }
            int[] heap = heap(text.substring(group ? begin + 1 : begin, end), at);
            named += heap.length;
            heaps.add(heap);
            begin = afterBlanks(text, comma + 1);
        }
        if (kind.isComplete() && named < places.size()) {
            throw new Malformed(at + 1, "not-complete")
                    .with("named", named)
                    .with("all", places.size())
                    .with("kind", kind.ending());
        }
        return kind == Kind.CAT ? categories(heaps, at) : order(heaps, at);
    }

    private static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int[] heap(String names, int at) {
        var heap = new int[places.size()];
        int size = 0;
        int begin = 0;
        while (begin <= names.length()) {
            int comma = names.indexOf(',', begin);
            int end = comma < 0 ? names.length() : comma;
            String name = names.substring(begin, end).strip();
            begin = end + 1;
            if (!name.isEmpty()) {
                int place = place(name, at);
                if (namedInLine[place] == at + 1) {
                    throw new Malformed(at + 1, "twice").found(name);
                }
                namedInLine[place] = at + 1;
                heap[size++] = place;
            }
        }
        return Arrays.copyOf(heap, size);
    }

    private int place(String name, int at) {
        boolean whole = name.length() <= 9 && name.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        Integer place = whole ? places.get(Integer.valueOf(name)) : null;
        if (place == null) {
            throw new Malformed(at + 1, name.contains("{") || name.contains("}") ? "braces" : "unknown-thing")
                    .found(name)
                    .with("all", String.join(", ", shown()));
        }
        return place;
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
