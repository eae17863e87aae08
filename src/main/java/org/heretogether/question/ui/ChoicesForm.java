package org.heretogether.question.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.heretogether.base.ChoiceId;
import org.heretogether.base.PictureId;
import org.heretogether.page.Message;
import org.heretogether.page.TextButton;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Choice;
import org.heretogether.question.Question;
import org.heretogether.words.Words;

/** The choices of a question being written: two to five, in the order they are written in. */
class ChoicesForm extends Div implements ChoiceRow.Moves {

    private final transient Words words;
    private final transient Pictures pictures;
    private final List<String> languages;
    private final List<ChoiceRow> rows = new ArrayList<>();
    private final transient List<Choice> takenAway = new ArrayList<>();
    private final Div list = new Div();
    private final Message message = new Message();
    private final TextButton add;
    private transient Runnable change = () -> {};

    ChoicesForm(Words words, Pictures pictures, List<String> languages) {
        this.words = words;
        this.pictures = pictures;
        this.languages = languages;
        this.add = new TextButton(words, "organise.choice.add", this::addEmpty);
        var title = new H2();
        words.put(title, title::setText, "organise.choices.title");
        add(title, list, message, add);
        words.follow(this, this::arrange);
    }

    List<ChoiceRow> rows() {
        return rows;
    }

    void onChange(Runnable listener) {
        change = listener;
    }

    /** Choices taken away before; they stay with the question. */
    List<Choice> takenAway() {
        return takenAway;
    }

    void setChoices(List<Choice> choices, Map<PictureId, PictureKey> keys) {
        rows.clear();
        takenAway.clear();
        for (Choice choice : choices) {
            if (choice.removed()) {
                takenAway.add(choice);
            } else {
                addRow(choice.choiceId()).set(choice.wording(), keys.get(choice.pictureId()));
            }
        }
        while (rows.size() < Question.FEWEST_CHOICES) {
            addRow(ChoiceId.next());
        }
        arrange();
    }

    /** Puts the rows back as far as they were written. */
    void setRows(List<QuestionDraft.Row> drafts) {
        rows.clear();
        for (QuestionDraft.Row draft : drafts) {
            var row = addRow(new ChoiceId(draft.choiceId()));
            row.set(draft.wording(), draft.picture() == null ? null : PictureKey.of(draft.picture()));
            row.setCost(draft.cost());
        }
        arrange();
    }

    /** Says what is missing; whether nothing is. */
    boolean isComplete() {
        boolean enough = rows.size() >= Question.FEWEST_CHOICES;
        if (enough) {
            message.clear();
        } else {
            message.warn(words.text("organise.choices.too-few"));
        }
        return rows.stream().filter(row -> !row.isComplete()).count() == 0 && enough;
    }

    /** Goes to the first choice that lacks something. */
    void focusMissing() {
        rows.stream().filter(row -> !row.isComplete()).findFirst().ifPresent(ChoiceRow::focusMissing);
    }

    @Override
    public void up(ChoiceRow row) {
        move(row, -1);
    }

    @Override
    public void down(ChoiceRow row) {
        move(row, 1);
    }

    @Override
    public void takeAway(ChoiceRow row) {
        rows.remove(row);
        arrange();
        change.run();
        message.say(words.text("organise.choice.taken-away"));
    }

    private void move(ChoiceRow row, int by) {
        int from = rows.indexOf(row);
        Collections.swap(rows, from, from + by);
        arrange();
        row.focusWords();
        change.run();
    }

    private void addEmpty() {
        addRow(ChoiceId.next()).focusWords();
        arrange();
        change.run();
    }

    private ChoiceRow addRow(ChoiceId choiceId) {
        var row = new ChoiceRow(words, pictures, languages, choiceId, this);
        row.onChange(() -> change.run());
        rows.add(row);
        return row;
    }

    private void arrange() {
        list.removeAll();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).number(i + 1, rows.size());
            list.add(rows.get(i));
        }
        add.setVisible(rows.size() < Question.MOST_CHOICES);
    }
}
