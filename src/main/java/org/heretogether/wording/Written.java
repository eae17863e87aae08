package org.heretogether.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text being looked at: as it was written, without what is not ours to judge, in sentences, and where its lines begin. */
final class Written {

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\n\\r]");

    private final String text;
    private final String masked;
    private final List<Sentence> sentences;
    private final int[] lineStarts;
    private final int[] sentenceStarts;

    Written(String text) {
        this.text = text;
        this.masked = Masked.of(text);
        this.lineStarts = lineStarts(text);
        this.sentences = new Sentences(masked, lineStarts).all();
        this.sentenceStarts = sentences.stream().mapToInt(Sentence::start).toArray();
    }

    String text() {
        return text;
    }

    String masked() {
        return masked;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** The sentence that holds this place, if one does. */
    Optional<Sentence> sentenceAt(int place) {
        int at = Arrays.binarySearch(sentenceStarts, place);
        int index = at < 0 ? -at - 2 : at;
        return index >= 0 && place < sentences.get(index).end() ? Optional.of(sentences.get(index)) : Optional.empty();
    }

    Finding finding(int start, int end, Rule rule, String reason, List<String> swaps) {
        int line = Arrays.binarySearch(lineStarts, start);
        line = line < 0 ? -line - 2 : line;
        String phrase = text.substring(start, end).replaceAll("\\s+", " ");
        return new Finding(line + 1, start - lineStarts[line] + 1, start, end, phrase, rule, reason, swaps);
    }

    Finding finding(int start, int end, Rule rule) {
        return finding(start, end, rule, rule.toString(), List.of());
    }

    private static int[] lineStarts(String text) {
        var starts = new ArrayList<Integer>();
        starts.add(0);
        for (Matcher end = LINE_BREAK.matcher(text); end.find(); ) {
            starts.add(end.end());
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
