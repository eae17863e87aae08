package org.heretogether.question.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.heretogether.answertype.AnswerType;
import org.heretogether.answertype.ShareMoney;
import org.heretogether.base.PictureId;
import org.heretogether.base.QuestionId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.decisionrule.HowWeDecide;
import org.heretogether.page.WordingFields;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Choice;
import org.heretogether.question.Question;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;

/** A question being written, with the preview beside it. */
class QuestionForm extends Div {

    private final transient Words words;
    private final transient Pictures pictures;
    private final WordingFields wording;
    private final PicturesForm picture;
    private final AnswerTypeForm answerType;
    private final ChoicesForm choices;
    private final RuleForm rule;
    private final AnswersAdvice answersAdvice;
    private final KioskPreview preview;
    private final QuestionId previewId = QuestionId.next();
    private transient Runnable change = () -> {};

    QuestionForm(Words words, Pictures pictures, List<String> languages) {
        this.words = words;
        this.pictures = pictures;
        wording = new WordingFields(words, languages, "organise.question.words", 120).asQuestion();
        picture = new PicturesForm(words, pictures);
        answerType = new AnswerTypeForm(words);
        choices = new ChoicesForm(words, pictures, languages);
        answersAdvice = new AnswersAdvice(words);
        rule = new RuleForm(words, pictures);
        preview = new KioskPreview(pictures, words);
        addClassName("question-form");
        var title = new H2();
        var why = new Paragraph();
        words.put(title, title::setText, "organise.question.preview");
        words.put(why, why::setText, "organise.question.preview-what");
        var beside = new Div(title, why, preview);
        beside.addClassName("preview");
        add(new Div(wording, picture, answerType, choices, answersAdvice, rule), beside);
        choices.setChoices(List.of(), Map.of());
        wording.onChange(this::react);
        picture.onChange(this::react);
        answerType.onChange(this::react);
        choices.onChange(this::react);
        words.follow(this, this::react);
    }

    void set(Question question, List<PictureId> besides, Map<PictureId, PictureKey> keys) {
        wording.setWording(question.wording());
        picture.set(
                keys.get(question.pictureId()),
                besides.stream().map(keys::get).filter(Objects::nonNull).toList());
        answerType.setAnswerType(question.answerType());
        choices.setChoices(question.choices(), keys);
        if (question.answerType() instanceof ShareMoney money) {
            choices.rows()
                    .forEach(row -> row.setCost(money.costs().get(row.choiceId().value())));
        }
        react();
        rule.set(question.howWeDecide(), question.answerType(), offeredRows());
    }

    /** Puts back what was typed and not saved. */
    void set(QuestionDraft draft) {
        wording.setWording(draft.wording());
        picture.set(
                draft.picture() == null ? null : PictureKey.of(draft.picture()),
                draft.besides().stream().map(PictureKey::of).toList());
        answerType.setAnswerType(draft.answerType());
        choices.setRows(draft.rows());
        rule.set(draft.howWeDecide(), draft.answerType(), offeredRows());
        react();
    }

    /** As far as it is written, over this version. */
    QuestionDraft draft(int version) {
        return new QuestionDraft(
                version,
                wording(),
                picture().map(PictureKey::toString).orElse(null),
                besides().stream().map(PictureKey::toString).toList(),
                answerType(),
                howWeDecide(),
                choices.rows().stream().map(ChoiceRow::draft).toList());
    }

    void onChange(Runnable listener) {
        change = listener;
    }

    Wording wording() {
        return wording.wording();
    }

    Optional<PictureKey> picture() {
        return picture.picture();
    }

    List<PictureKey> besides() {
        return picture.besides();
    }

    AnswerType answerType() {
        return answerType.answerType() instanceof ShareMoney money ? money.with(costs()) : answerType.answerType();
    }

    void askedNow(boolean live) {
        rule.askedNow(live);
    }

    HowWeDecide howWeDecide() {
        return rule.howWeDecide(answerType());
    }

    private List<ChoiceRow> offeredRows() {
        return Question.offersChoices(answerType.answerType()) ? choices.rows() : List.of();
    }

    private Map<UUID, Integer> costs() {
        var costs = new HashMap<UUID, Integer>();
        choices.rows()
                .forEach(row ->
                        row.cost().ifPresent(cost -> costs.put(row.choiceId().value(), cost)));
        return costs;
    }

    /** The choices as they are written, with those taken away before; a scale takes all away. */
    List<Choice> choices(VenueId venueId) {
        var written = new ArrayList<Choice>();
        if (Question.offersChoices(answerType())) {
            for (ChoiceRow row : choices.rows()) {
                var pictureId = pictures.use(venueId, row.picture().orElseThrow());
                written.add(new Choice(row.choiceId(), row.wording(), pictureId, false));
            }
        }
        written.addAll(choices.takenAway());
        return written;
    }

    /** Says at each place what is missing, and goes to the first one; whether nothing is. */
    boolean isComplete() {
        boolean worded = !wording().isEmpty();
        wording.problem(worded ? "" : words.text("organise.question.words-missing"));
        boolean pictured = picture.isComplete();
        boolean set = answerType.isComplete();
        boolean chosen = !Question.offersChoices(answerType()) || choices.isComplete();
        if (!worded) {
            wording.focus();
        } else if (!pictured) {
            picture.focus();
        } else if (set && !chosen) {
            choices.focusMissing();
        }
        return worded && pictured && chosen && set;
    }

    private void react() {
        @Nullable ShareMoney money = answerType.answerType() instanceof ShareMoney shared ? shared : null;
        choices.rows().forEach(row -> row.askForCost(money));
        boolean offered = Question.offersChoices(answerType());
        choices.setVisible(offered);
        answersAdvice.on(offered ? writtenChoices() : List.of());
        rule.offer(answerType.answerType(), offeredRows());
        preview.show(words.language(), previewId, wording(), picture.all(), answerType(), choices.rows());
        change.run();
    }

    private List<String> writtenChoices() {
        return choices.rows().stream()
                .map(row -> row.wording().in(words.language()))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
