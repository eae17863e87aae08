package org.heretogether.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The wording helper: finds what could be said in a kinder or clearer way in a text of one language. It only advises. The
 * words come from {@code wording/<language>.txt}; where we have no list, lengths, short letters and answers are looked at.
 */
public final class Advice {

    private static final int NEAR = 8;
    private static final Set<Rule> SAYS_LESS = EnumSet.of(Rule.LONG_WORD, Rule.YES_NO, Rule.NEGATIVE);
    private static final Set<Rule> ABOUT_ALL_OF_IT = EnumSet.of(
            Rule.LONG_SENTENCE, Rule.DOUBLE_SENTENCE, Rule.ONLY_GOOD, Rule.TOO_MANY_ANSWERS, Rule.TOO_MANY_QUESTIONS);

    private final List<Check> checks;

    private Advice(List<Check> checks) {
        this.checks = checks;
    }

    /** Advice for texts in this language (BCP 47). */
    public static Advice in(String language) {
        String spoken = language.split("-", 2)[0];
        WordList words = WordList.of(spoken);
        return new Advice(List.of(
                new PhraseCheck(words), new AcronymCheck(words), new SentenceCheck(spoken), new AnswersCheck()));
    }

    /** What there is to say about a text, in the order of the text. */
    public List<Finding> on(String text) {
        var written = new Written(text);
        var findings = new ArrayList<Finding>();
        checks.forEach(check -> findings.addAll(check.in(written)));
        findings.sort(Comparator.comparingInt(Finding::start).thenComparing(Finding::rule));
        return withoutDoubles(new EitherOr(written).without(findings));
    }

    /** What there is to say about a question, whether or not its question mark is there already. */
    public List<Finding> onQuestion(String question) {
        if (question.stripTrailing().endsWith("?")) {
            return on(question);
        }
        String asked = question.stripTrailing() + "?";
        return on(asked).stream().map(finding -> finding.within(question)).toList();
    }

    /** What is wrong with these answers to one question, if anything: only good ones, or too many. */
    public static Optional<Rule> onAnswers(List<String> answers) {
        return AnswersCheck.with(answers);
    }

    /** Every reason this rule can give, in any language we have words for. */
    public static Set<String> reasons(Rule rule) {
        return reasons(rule, entry -> true);
    }

    /** Those of them that leave what to try to the one who writes. */
    public static Set<String> reasonsWithoutSwap(Rule rule) {
        return reasons(rule, entry -> entry.swaps().isEmpty());
    }

    private static Set<String> reasons(Rule rule, Predicate<Entry> which) {
        var reasons = Stream.of("en", "cy")
                .flatMap(language -> WordList.of(language).all().stream())
                .filter(entry -> entry.rule() == rule && !entry.reason().isEmpty())
                .filter(which)
                .map(Entry::reason)
                .collect(Collectors.toCollection(TreeSet::new));
        // A rule with no words in the lists looks at whole sentences and is its own reason.
        boolean ofSentences = Stream.of("en", "cy")
                .flatMap(language -> WordList.of(language).all().stream())
                .noneMatch(entry -> entry.rule() == rule && !entry.reason().isEmpty());
        if (ofSentences) {
            reasons.add(rule.toString());
        }
        return reasons;
    }

    // A leading question says no more by being a yes-or-no question too; a word of the list is not also a long word.
    private static List<Finding> withoutDoubles(List<Finding> findings) {
        var kept = new ArrayList<Finding>();
        for (int i = 0; i < findings.size(); i++) {
            Finding one = findings.get(i);
            var beside = findings.subList(Math.max(0, i - NEAR), Math.min(findings.size(), i + NEAR));
            if (!SAYS_LESS.contains(one.rule()) || beside.stream().noneMatch(other -> outweighs(other, one))) {
                kept.add(one);
            }
        }
        return kept;
    }

    private static boolean outweighs(Finding other, Finding one) {
        boolean covers = other.start() <= one.start() && one.end() <= other.end();
        return covers && other.rule() != one.rule() && !ABOUT_ALL_OF_IT.contains(other.rule());
    }
}
