package org.heretogether.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heretogether.answertype.ShareMoney;
import org.heretogether.decisionrule.Stage;
import org.heretogether.decisionrule.Step;
import org.heretogether.words.StepTexts;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** Puts a stage of how we counted into words and pictures. */
@Component
class Stages {

    private static final Set<String> PILES = Set.of("chose", "cards", "dots", "likes", "worry", "no-worry", "pair");

    private final Words words;

    Stages(Words words) {
        this.words = words;
    }

    StageSlide slide(Told told, Stage stage, int number, int of, boolean rehearsal) {
        Step first = stage.steps().getFirst();
        StepTexts texts = told.stepTexts(words);
        boolean piles = PILES.contains(first.text());
        boolean money = told.question().answerType() instanceof ShareMoney;
        List<String> sentences = piles
                ? List.of(words.text("projector.stage." + kind(first, money)))
                : stage.steps().stream().map(texts::text).toList();
        return new StageSlide(
                told.question().wording().in(words.language()),
                told.picture(),
                words.text("projector.how-we-counted.place", Map.of("n", number, "all", of)),
                StagePictures.strip(first, money),
                piles ? new PileRows(told, texts, money).of(stage) : List.of(),
                piles ? List.of() : StagePictures.large(told, stage),
                StagePictures.many(first),
                sentences,
                rehearsal);
    }

    /** Where there is nothing to tell yet. */
    StageSlide nothing(Told told) {
        return new StageSlide(
                told.question().wording().in(words.language()),
                told.picture(),
                "",
                List.of(),
                List.of(),
                new ArrayList<>(),
                0,
                List.of(words.text("projector.coming-in")),
                false);
    }

    private static String kind(Step step, boolean money) {
        return switch (step.text()) {
            case "dots" -> money ? "money-for" : "dots";
            case "no-worry" -> "worry";
            default -> step.text();
        };
    }
}
