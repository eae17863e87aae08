package org.heretogether.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at sentences as a whole: how long they are, whether they say two things, whether they shout; and at very long words. */
record SentenceCheck(String language) implements Check {

    /** One idea and one verb a sentence, 10 to 15 words at most; ours are 12 and, for a question, 10. */
    static final int LONGEST_SENTENCE = 12;

    static final int LONGEST_QUESTION = 10;

    // "There is enough, so it is in" is short enough to say two things.
    private static final int SHORTEST_OF_TWO = 8;
    private static final int LONGEST_WORD = 12;
    private static final int LONGEST_CRY = 40;
    private static final Pattern TWO_THINGS = Pattern.compile(
            ";|(?i)(?:,\\s*|\\s)(?:and|but|so(?!\\s+that)|yet)\\s+(?:then\\s+)?(?:I|we|you|he|she|it|they|there|this|that|everyone|people|nobody|someone)"
                    + "\\s+(?!too\\b|all\\b)\\p{L}+|,\\s*(?:which|whereas|although|while|because)\\s|\\balthough\\s|\\bwhereas\\s");
    private static final Pattern CRY = Pattern.compile("!+");

    @Override
    public List<Finding> in(Written written) {
        var findings = new ArrayList<Finding>();
        for (Sentence sentence : written.sentences()) {
            int words = sentence.length(written.masked());
            if (words > (sentence.isQuestion() ? LONGEST_QUESTION : LONGEST_SENTENCE)) {
                findings.add(written.finding(sentence.start(), sentence.end(), Rule.LONG_SENTENCE));
            }
            if (words >= SHORTEST_OF_TWO
                    && TWO_THINGS.matcher(between(written, sentence)).find()) {
                findings.add(written.finding(sentence.start(), sentence.end(), Rule.DOUBLE_SENTENCE));
            }
            // Welsh and others build longer words of small ones.
            if (language.equals("en")) {
                longWords(written, sentence, findings);
            }
        }
        for (Matcher cry = CRY.matcher(written.masked()); cry.find(); ) {
            findings.add(written.finding(startOfWord(written.masked(), cry.start()), cry.end(), Rule.SHOUTING));
        }
        return findings;
    }

    private static int startOfWord(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_CRY && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static String between(Written written, Sentence sentence) {
        return written.masked().substring(sentence.start(), sentence.end());
    }

    private static void longWords(Written written, Sentence sentence, List<Finding> findings) {
        sentence.words().stream()
                .filter(word -> word.text().length() > LONGEST_WORD
                        && !word.text().contains("’")
                        && !word.text().contains("'"))
                .filter(word ->
                        !word.hasCapital() || word.equals(sentence.words().getFirst()))
                .forEach(word -> findings.add(written.finding(word.start(), word.end(), Rule.LONG_WORD)));
    }
}
