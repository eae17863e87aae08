package org.heretogether.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds letters that stand for words and that the word list does not know: two or three capitals, or more without a vowel. */
record AcronymCheck(WordList list) implements Check {

    private static final String REASON = "short-letters";
    private static final Pattern CAPITALS = Pattern.compile(
            "(?<![\\p{L}\\p{N}_@&./\\-\\uE000])(?:\\p{Lu}{2,6}s?|(?:\\p{Lu}\\.){2,6})(?![\\p{L}\\p{N}_@\\uE000])");
    private static final Pattern ROMAN_NUMBER = Pattern.compile("[IVX]+");
    private static final Pattern SAYABLE = Pattern.compile(".*[AEIOUYÂÊÎÔÛŴŶ].*");

    @Override
    public List<Finding> in(Written written) {
        var findings = new ArrayList<Finding>();
        for (Sentence sentence : written.sentences()) {
            if (sentence.isShouted()) {
                continue;
            }
            Matcher letters = CAPITALS.matcher(written.masked()).region(sentence.start(), sentence.end());
            letters.useTransparentBounds(true);
            while (letters.find()) {
                if (standsForWords(letters)) {
                    findings.add(written.finding(letters.start(), letters.end(), Rule.ACRONYM, REASON, List.of()));
                }
            }
        }
        return findings;
    }

    private boolean standsForWords(Matcher found) {
        String letters = found.group().replaceFirst("s$", "");
        if (letters.contains(".")) {
            return !letters.replace(".", "").matches("AM|PM|UK|USA");
        }
        var word = new Token(found.start(), found.end(), letters);
        boolean known = list.beginningWith(word).stream()
                .anyMatch(entry -> entry.tokens().size() == 1 && entry.fits(0, word));
        boolean sayable = letters.length() > 3 && SAYABLE.matcher(letters).matches();
        return !known && !sayable && !ROMAN_NUMBER.matcher(letters).matches();
    }
}
