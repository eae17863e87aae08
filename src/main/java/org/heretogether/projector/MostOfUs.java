package org.heretogether.projector;

import java.util.List;
import java.util.Map;
import org.heretogether.answertype.AnswerType;
import org.heretogether.answertype.Dots;
import org.heretogether.answertype.OpenIdea;
import org.heretogether.answertype.OrderByPairs;
import org.heretogether.answertype.Pass;
import org.heretogether.answertype.PickOne;
import org.heretogether.answertype.PickSeveral;
import org.heretogether.answertype.ShareMoney;
import org.heretogether.answertype.SortingMat;
import org.heretogether.answertype.ThreeWayScale;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.result.Alike;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** What most of a few people said, without a number. */
@Component
class MostOfUs {

    private static final String KEY = "projector.most.";
    private static final List<String> PASSES = List.of(Pass.SKIP, Pass.I_DO_NOT_KNOW, Pass.WRONG_QUESTION);

    private final Words words;
    private final Pictures pictures;

    MostOfUs(Words words, Pictures pictures) {
        this.words = words;
        this.pictures = pictures;
    }

    String sentence(Told told, Alike alike) {
        if (PASSES.contains(alike.thing())) {
            return words.text(KEY + alike.thing());
        }
        return switch (alike.said()) {
            case OrderByPairs.AHEAD -> {
                String[] pair = alike.thing().split("/", 2);
                yield words.text(KEY + "before", Map.of("one", told.name(pair[0]), "other", told.name(pair[1])));
            }
            case OpenIdea.PICTURES ->
                words.text(
                        KEY + "used",
                        Map.of(
                                "choice",
                                pictures.words(PictureKey.of(alike.thing())).in(words.language())));
            case "" ->
                words.text(KEY + chosen(told.question().answerType()), Map.of("choice", told.name(alike.thing())));
            default -> words.text(KEY + alike.said(), Map.of("choice", told.name(alike.thing())));
        };
    }

    private static String chosen(AnswerType type) {
        return switch (type) {
            case PickOne one -> "chose";
            case PickSeveral several -> "chose";
            case ThreeWayScale scale -> "said";
            case SortingMat mat -> "like";
            case Dots dots -> "dots";
            case OrderByPairs order -> "first";
            case ShareMoney money -> "money";
            case OpenIdea idea -> "used";
        };
    }
}
