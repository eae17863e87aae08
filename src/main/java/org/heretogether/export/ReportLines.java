package org.heretogether.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.heretogether.base.PictureId;
import org.heretogether.export.Report.Line;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Choice;
import org.heretogether.question.Question;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** What was said to a question, a line for each thing, in the order of the question. */
@Component
class ReportLines {

    private final Pictures pictures;
    private final Words words;

    ReportLines(Pictures pictures, Words words) {
        this.pictures = pictures;
        this.words = words;
    }

    List<Line> of(Question question, Tally tally, Map<PictureId, PictureKey> keys) {
        return switch (question.answerType()) {
            case ThreeWayScale scale ->
                scale.counted(List.of()).stream()
                        .map(level -> people(
                                words.text("kiosk.level." + level),
                                Optional.empty(),
                                tally.counts().getOrDefault(level, 0)))
                        .toList();
            case OpenIdea idea ->
                tally.also().getOrDefault(OpenIdea.PICTURES, Map.of()).entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .map(used -> Map.entry(PictureKey.of(used.getKey()), used.getValue()))
                        .filter(used -> pictures.exists(used.getKey()))
                        .map(used -> people(
                                pictures.words(used.getKey()).in(words.language()),
                                Optional.of(used.getKey()),
                                used.getValue()))
                        .toList();
            default ->
                question.choices().stream()
                        .filter(choice -> !choice.removed()
                                || tally.counts().getOrDefault(choice.choiceId().toString(), 0) > 0)
                        .map(choice -> choice(question.answerType(), tally, choice, keys))
                        .toList();
        };
    }

    private Line choice(AnswerType type, Tally tally, Choice choice, Map<PictureId, PictureKey> keys) {
        String word = choice.wording().in(words.language());
        String id = choice.choiceId().toString();
        Optional<PictureKey> picture = Optional.ofNullable(keys.get(choice.pictureId()));
        int times = tally.counts().getOrDefault(id, 0);
        return switch (type) {
            case Dots dots -> new Line(word, picture, times, words.count("export.dots", times));
            case ShareMoney money -> {
                long each = tally.gave() == 0 ? 0 : tally.also(ShareMoney.MONEY, id) / tally.gave();
                yield new Line(word, picture, each, money.currency().say(each));
            }
            case SortingMat mat -> people(word, picture, times);
            case PickOne one -> people(word, picture, times);
            case PickSeveral several -> people(word, picture, times);
            case OrderByPairs order -> people(word, picture, times);
            case ThreeWayScale scale -> people(word, picture, times);
            case OpenIdea idea -> people(word, picture, times);
        };
    }

    private Line people(String word, Optional<PictureKey> picture, long times) {
        return new Line(word, picture, times, words.people(times));
    }
}
