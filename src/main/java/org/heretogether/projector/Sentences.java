package org.heretogether.projector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.heretogether.answertype.AnswerType;
import org.heretogether.answertype.Dots;
import org.heretogether.answertype.OpenIdea;
import org.heretogether.answertype.OrderByPairs;
import org.heretogether.answertype.PickOne;
import org.heretogether.answertype.PickSeveral;
import org.heretogether.answertype.ShareMoney;
import org.heretogether.answertype.SortingMat;
import org.heretogether.answertype.Tally;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.result.Snapshot;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** A result in a few sentences: what it comes to, then what stands first. */
@Component
class Sentences {

    // Text has to be this big to be read from the last row: five rows leave room for two sentences.
    private static final int MOST = 3;
    private static final int MOST_UNDER_MANY_ROWS = 2;
    private static final int MANY_ROWS = 5;

    private final MostOfUs mostOfUs;
    private final Words words;

    Sentences(MostOfUs mostOfUs, Words words) {
        this.mostOfUs = mostOfUs;
        this.words = words;
    }

    List<String> of(Told told, List<Row> rows, Snapshot snapshot) {
        if (!snapshot.isShown()) {
            return List.of(words.text("projector.coming-in"));
        }
        int most = rows.size() < MANY_ROWS ? MOST : MOST_UNDER_MANY_ROWS;
        var sentences = new ArrayList<String>();
        snapshot.counted()
                .flatMap(counted -> told.outcomeTexts(words).sentence(counted.outcome()))
                .ifPresent(sentences::add);
        if (snapshot.tally().isPresent()) {
            sentences.addAll(
                    numbers(told.question().answerType(), rows, snapshot.tally().get(), most - sentences.size()));
        } else {
            snapshot.mostOfUs().stream()
                    .limit(most - sentences.size())
                    .forEach(alike -> sentences.add(mostOfUs.sentence(told, alike)));
        }
        return sentences;
    }

    /** What stands first, then what stands next; all that stand equally high, or none of them. */
    private List<String> numbers(AnswerType type, List<Row> rows, Tally tally, int most) {
        var sentences = new ArrayList<String>();
        if (type instanceof OpenIdea) {
            sentences.add(words.count("projector.ideas", tally.gave()));
        }
        List<Row> chosen = rows.stream()
                .filter(row -> row.weight() > 0)
                .sorted(Comparator.comparing(Row::weight).reversed())
                .toList();
        if (chosen.isEmpty() && sentences.isEmpty()) {
            return List.of(words.text("projector.nobody-chose"));
        }
        for (long weight : new LinkedHashSet<>(chosen.stream().map(Row::weight).toList())) {
            List<Row> same =
                    chosen.stream().filter(row -> row.weight() == weight).toList();
            if (!sentences.isEmpty() && sentences.size() + same.size() > most) {
                break;
            }
            same.forEach(row -> sentences.add(sentence(type, row)));
        }
        return sentences;
    }

    private String sentence(AnswerType type, Row row) {
        var choice = Map.of("choice", row.word());
        return switch (type) {
            case PickOne one -> words.count("projector.chose", row.weight(), choice);
            case PickSeveral several -> words.count("projector.chose", row.weight(), choice);
            case ThreeWayScale scale -> words.count("projector.said", row.weight(), choice);
            case SortingMat mat -> words.count("projector.like", row.weight(), choice);
            case Dots dots -> words.count("projector.has-dots", row.weight(), choice);
            case OrderByPairs order -> words.count("projector.first", row.weight(), choice);
            case ShareMoney money ->
                words.text(
                        "projector.gets",
                        Map.of("choice", row.word(), "money", money.currency().say(row.weight())));
            case OpenIdea idea -> words.count("projector.used", row.weight(), choice);
        };
    }
}
