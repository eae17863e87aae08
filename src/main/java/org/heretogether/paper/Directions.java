package org.heretogether.paper;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which way a text runs, by the rules of Unicode (UAX 9); a drawn word runs as its letters do. */
final class Directions implements BidiSplitter {

    private static final String LEFT = "a";
    private static final String RIGHT = "ا";
    private static final String BRACKETS = "()[]{}<>«»";

    private final DrawnWords words;
    private List<BidiTextRun> runs = List.of();

    Directions(DrawnWords words) {
        this.words = words;
    }

    @Override
    public void setParagraph(String paragraph, byte direction) {
        var bidi = new Bidi(
                readable(paragraph), direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        runs = IntStream.range(0, bidi.getRunCount())
                .mapToObj(run -> new BidiTextRun(
                        bidi.getRunStart(run),
                        bidi.getRunLimit(run) - bidi.getRunStart(run),
                        bidi.getRunLevel(run) % 2 == 0 ? LTR : RTL))
                .toList();
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        return runs.get(run);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return areRightToLeft(paragraph) ? RTL : LTR;
    }

    /** Whether a text runs to the left: it does if its first letter and its last one do. */
    boolean areRightToLeft(String text) {
        String readable = readable(text);
        return runsToTheLeft(readable)
                && runsToTheLeft(new StringBuilder(readable).reverse().toString());
    }

    private static boolean runsToTheLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private String readable(String text) {
        return text.chars().mapToObj(at -> readable((char) at)).collect(Collectors.joining());
    }

    private String readable(char character) {
        if (words.isDrawn(character)) {
            return words.isRightToLeft(character) ? RIGHT : LEFT;
        }
        return String.valueOf(character);
    }

    /** Turns a part that runs to the left around; its words are whole, so nothing else changes but the way brackets look. */
    static final class Around implements BidiReorderer {

        @Override
        public String reorderRTLTextToLTR(String text) {
            var around = new StringBuilder(text).reverse();
            for (int at = 0; at < around.length(); at++) {
                int bracket = BRACKETS.indexOf(around.charAt(at));
                if (bracket >= 0) {
                    around.setCharAt(at, BRACKETS.charAt(bracket ^ 1));
                }
            }
            return around.toString();
        }

        @Override
        public String shapeText(String text) {
            return text;
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
