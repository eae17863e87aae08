package org.heretogether.question.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heretogether.page.PicturePicker;
import org.heretogether.page.TextButton;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.question.QuestionPictures;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;

/** The picture of a question, and up to two more for people who take the question in pictures alone. */
class PicturesForm extends Div {

    private final transient Words words;
    private final transient Pictures pictures;
    private final PicturePicker first;
    private final Div more = new Div();
    private final TextButton add;
    private final List<PicturePicker> besides = new ArrayList<>();
    private Runnable change = () -> {};

    PicturesForm(Words words, Pictures pictures) {
        this.words = words;
        this.pictures = pictures;
        this.first = new PicturePicker(words, pictures);
        var what = new Paragraph();
        words.put(what, what::setText, "organise.question.pictures");
        add = new TextButton(words, "organise.question.add-picture", () -> addPicker(null));
        more.addClassName("more-pictures");
        add(first, more, what, add);
    }

    Optional<PictureKey> picture() {
        return first.picture();
    }

    /** Those beside the first one, without places that are still empty. */
    List<PictureKey> besides() {
        return besides.stream().flatMap(picker -> picker.picture().stream()).toList();
    }

    List<PictureKey> all() {
        var all = new ArrayList<PictureKey>();
        picture().ifPresent(all::add);
        all.addAll(besides());
        return all;
    }

    void set(@Nullable PictureKey picture, List<PictureKey> others) {
        first.setPicture(picture);
        besides.clear();
        more.removeAll();
        others.forEach(this::addPicker);
        add.setVisible(besides.size() + 1 < QuestionPictures.MOST);
    }

    void onChange(Runnable listener) {
        change = listener;
        first.onChange(listener);
    }

    /** Says whether the first one is missing; whether it is there. */
    boolean isComplete() {
        first.problem(picture().isPresent() ? "" : words.text("organise.picture.missing"));
        return picture().isPresent();
    }

    void focus() {
        first.focus();
    }

    private void addPicker(@Nullable PictureKey key) {
        var picker = new PicturePicker(words, pictures);
        picker.setPicture(key);
        picker.onChange(() -> change.run());
        besides.add(picker);
        var row = new Div(picker);
        row.add(new TextButton(words, "organise.question.take-picture", () -> takeAway(picker, row)));
        more.add(row);
        add.setVisible(besides.size() + 1 < QuestionPictures.MOST);
        nameButtons();
    }

    private void takeAway(PicturePicker picker, Div row) {
        besides.remove(picker);
        more.remove(row);
        add.setVisible(true);
        nameButtons();
        change.run();
    }

    private void nameButtons() {
        List<TextButton> buttons = more.getChildren()
                .flatMap(row -> row.getChildren())
                .filter(TextButton.class::isInstance)
                .map(TextButton.class::cast)
                .toList();
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).about(String.valueOf(i + 2));
        }
    }
}
