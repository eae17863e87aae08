package org.heretogether.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks at the answers under a question, as points of a list or between strokes: whether one may say "not good", and how many there are. */
record AnswersCheck() implements Check {

    /** Three answers, and "I don't know" and "Skip". */
    static final int MOST_ANSWERS = 5;

    static final int MOST_QUESTIONS = 6;

    private static final Set<String> GOOD = Set.of(
            "good",
            "great",
            "excellent",
            "brilliant",
            "amazing",
            "fantastic",
            "lovely",
            "wonderful",
            "happy",
            "super",
            "perfect",
            "best",
            "better",
            "fine",
            "ok",
            "okay",
            "love",
            "loved",
            "like",
            "liked",
            "fun",
            "enjoyed",
            "enjoy",
            "satisfied",
            "awesome",
            "nice",
            "pleased",
            "helpful",
            "useful",
            "agree",
            "outstanding",
            "delighted",
            "yes",
            "da",
            "gwych",
            "hapus",
            "ardderchog");
    private static final Pattern ANOTHER_WAY = Pattern.compile(
            "(?iuU).*\\b(?:not|no|never|bad|poor|sad|unhappy|worse|worst|dislike|hate|hated|boring|bored|don['’]t|didn['’]t|isn['’]t|neither|"
                    + "nothing|in between|something else|other|none|dissatisfied|disagree|terrible|awful|angry|wrong|neutral|unsure|"
                    + "ddim|drwg|gwael|trist)\\b.*");
    private static final Pattern BETWEEN_STROKES = Pattern.compile("[^/|\\n]{1,30}(?:\\s*[/|]\\s*[^/|\\n]{1,30}){1,9}");

    @Override
    public List<Finding> in(Written written) {
        var findings = new ArrayList<Finding>();
        List<Sentence> sentences = written.sentences();
        List<Sentence> questions =
                sentences.stream().filter(Sentence::isQuestion).toList();
        for (int i = 0; i + 1 < sentences.size(); i++) {
            if (sentences.get(i).isQuestion() && !sentences.get(i + 1).isQuestion()) {
                underQuestion(written, sentences, i + 1, findings);
            }
        }
        if (questions.size() > MOST_QUESTIONS) {
            Sentence first = questions.get(MOST_QUESTIONS);
            findings.add(written.finding(first.start(), first.end(), Rule.TOO_MANY_QUESTIONS));
        }
        return findings;
    }

    /** What is wrong with these answers to one question, if anything. */
    static Optional<Rule> with(List<String> answers) {
        long good = answers.stream().filter(AnswersCheck::isGood).count();
        if (good > 1 && good * 2 >= answers.size() && answers.stream().noneMatch(AnswersCheck::isAnotherWay)) {
            return Optional.of(Rule.ONLY_GOOD);
        }
        return answers.size() > MOST_ANSWERS ? Optional.of(Rule.TOO_MANY_ANSWERS) : Optional.empty();
    }

    private static void underQuestion(Written written, List<Sentence> sentences, int from, List<Finding> findings) {
        int past = from;
        while (past < sentences.size()
                && sentences.get(past).listed()
                && !sentences.get(past).isQuestion()) {
            past++;
        }
        List<Sentence> points = sentences.subList(from, Math.max(past, from + 1));
        List<String> answers = points.stream().map(one -> text(written, one)).toList();
        if (past == from) {
            boolean strokes = BETWEEN_STROKES.matcher(answers.getFirst()).matches();
            answers = strokes ? List.of(answers.getFirst().split("\\s*[/|]\\s*")) : List.of();
        }
        with(answers)
                .ifPresent(rule -> findings.add(written.finding(
                        points.getFirst().start(), points.getLast().end(), rule)));
    }

    private static String text(Written written, Sentence sentence) {
        return written.text().substring(sentence.start(), sentence.end());
    }

    private static boolean isGood(String answer) {
        return !isAnotherWay(answer) && Token.in(answer).stream().anyMatch(word -> GOOD.contains(word.plain()));
    }

    private static boolean isAnotherWay(String answer) {
        return ANOTHER_WAY.matcher(answer.toLowerCase(Locale.ROOT)).matches();
    }
}
