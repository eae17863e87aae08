package org.heretogether.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heretogether.wording.Entry.Where;

/** Finds the phrases of a word list. The longest phrase at a place wins; a word in two phrases counts for the first. */
record PhraseCheck(WordList list) implements Check {

    private static final Pattern BETWEEN =
            Pattern.compile("[ \\t]*[-‐‑–,]?[ \\t]*(?:\\r?\\n|\\r)?[ \\t]*|\\.|\\s?[-‐‑–,]\\s?");

    @Override
    public List<Finding> in(Written written) {
        var findings = new ArrayList<Finding>();
        for (Sentence sentence : written.sentences()) {
            var names = new Names(sentence, written.masked());
            for (int at = 0; at < sentence.words().size(); at++) {
                Optional<Entry> entry = longestAt(written, sentence, at);
                if (entry.isPresent()) {
                    int past = at + entry.get().tokens().size();
                    if (entry.get().where() != Where.LEFT_ALONE && !isName(entry.get(), names, at, past)) {
                        findings.add(finding(written, sentence, at, past, entry.get()));
                    }
                    at = past - 1;
                }
            }
        }
        return findings;
    }

    // "Did Sam come?" and "Please, Sam": the first word has its capital from its place.
    private static boolean isName(Entry entry, Names names, int at, int past) {
        boolean begins = at == 0 && entry.rule() == Rule.TALKS_DOWN;
        return entry.where() == Where.ANYWHERE && !begins && names.cover(at, past);
    }

    private Optional<Entry> longestAt(Written written, Sentence sentence, int at) {
        return list.beginningWith(sentence.words().get(at)).stream()
                .filter(entry -> stands(entry, written, sentence, at))
                .findFirst();
    }

    private static boolean stands(Entry entry, Written written, Sentence sentence, int at) {
        int past = at + entry.tokens().size();
        boolean looked = switch (entry.where()) {
            case ANYWHERE, LEFT_ALONE -> true;
            case IN_QUESTIONS -> sentence.isQuestion();
            case AT_THE_START_OF_A_QUESTION -> sentence.isQuestion() && at == 0;
        };
        if (!looked || past > sentence.words().size()) {
            return false;
        }
        for (int i = 0; i < entry.tokens().size(); i++) {
            Token word = sentence.words().get(at + i);
            boolean follows = i == 0
                    || BETWEEN.matcher(written.masked()
                                    .substring(sentence.words().get(at + i - 1).end(), word.start()))
                            .matches();
            if (!follows || !entry.fits(i, word)) {
                return false;
            }
        }
        return isWhole(
                written.masked(),
                sentence.words().get(at).start(),
                sentence.words().get(past - 1).end());
    }

    // A part of a longer word with hyphens is another word: self-employed, user-made.
    private static boolean isWhole(String text, int start, int end) {
        boolean before = start > 1 && isHyphen(text.charAt(start - 1)) && Character.isLetter(text.charAt(start - 2));
        boolean after =
                end + 1 < text.length() && isHyphen(text.charAt(end)) && Character.isLetter(text.charAt(end + 1));
        return !before && !after;
    }

    private static boolean isHyphen(char one) {
        return "-‐‑".indexOf(one) >= 0;
    }

    private static Finding finding(Written written, Sentence sentence, int at, int past, Entry entry) {
        Token first = sentence.words().get(at);
        Token last = sentence.words().get(past - 1);
        boolean owned = last.plain().endsWith("'s") && !entry.tokens().getLast().contains("'");
        int end = owned ? last.end() - 2 : last.end();
        boolean dotted =
                past - at > 1 && written.text().substring(first.start(), end).indexOf('.') > 0;
        boolean withDot =
                dotted && end < written.text().length() && written.text().charAt(end) == '.';
        List<String> swaps =
                entry.swaps().stream().map(swap -> inCaseOf(first, entry, swap)).toList();
        return written.finding(first.start(), withDot ? end + 1 : end, entry.rule(), entry.reason(), swaps);
    }

    // A word listed with capitals stands for itself in any place: CQC.
    private static String inCaseOf(Token first, Entry entry, String swap) {
        boolean listedInCapitals =
                Character.isUpperCase(entry.tokens().getFirst().codePointAt(0));
        if (listedInCapitals || !first.hasCapital()) {
            return swap;
        }
        return first.isAllCapitals()
                ? swap.toUpperCase(Locale.ROOT)
                : swap.substring(0, 1).toUpperCase(Locale.ROOT) + swap.substring(1);
    }
}
