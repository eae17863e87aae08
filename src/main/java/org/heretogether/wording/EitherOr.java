package org.heretogether.wording;

import java.util.List;
import java.util.regex.Pattern;

/** A question between two things in few words: tea or coffee. It is neither a yes-or-no question nor two questions. */
record EitherOr(Written written) {

    private static final int LONGEST = 200;

    private static final Pattern TWO_THINGS = Pattern.compile(
            "(?is)(?:(?:do|would|shall|should|will|can|is|are)\\b.*|which\\b.*|.*[:,–—-]\\s*|)(?:\\S+\\s+){0,2}\\S+\\s+or\\s+(?:\\S+\\s+){0,2}\\S+\\?");
    private static final Pattern JOINS_MORE = Pattern.compile("(?is).*\\b(?:and|as well as)\\b.*");
    private static final Pattern ONLY_A_WAY_OUT = Pattern.compile("(?is).*\\bor\\s+(?:not|no)\\?");

    List<Finding> without(List<Finding> findings) {
        return findings.stream().filter(finding -> !isNoFault(finding)).toList();
    }

    private boolean isNoFault(Finding finding) {
        boolean maybe = finding.rule() == Rule.YES_NO
                || finding.rule() == Rule.TWO_IN_ONE && finding.phrase().equalsIgnoreCase("or");
        return maybe
                && written.sentenceAt(finding.start())
                        .map(sentence -> written.masked().substring(sentence.start(), sentence.end()))
                        .filter(EitherOr::isOne)
                        .isPresent();
    }

    private static boolean isOne(String question) {
        return question.length() < LONGEST
                && TWO_THINGS.matcher(question).matches()
                && !JOINS_MORE.matcher(question).matches()
                && !ONLY_A_WAY_OUT.matcher(question).matches();
    }
}
