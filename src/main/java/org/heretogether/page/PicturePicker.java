package org.heretogether.page;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heretogether.picture.FoundPicture;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;

/** Finds a picture by a word in the language of the page. The chosen one stays in sight; results are pictures with their words. */
public class PicturePicker extends Div {

    private static final int MOST = 12;

    private final transient Words words;
    private final transient Pictures pictures;
    private final Div chosen = new Div();
    private final TextField search = new TextField();
    private final Div results = new Div();
    private final Span said = new Span();
    private final TextButton another;
    private final Span problem = new Span();
    private transient List<FoundPicture> offered = List.of();
    private @Nullable PictureKey picture;
    private Runnable change = () -> {};

    public PicturePicker(Words words, Pictures pictures) {
        this.words = words;
        this.pictures = pictures;
        addClassName("picture-picker");
        chosen.addClassName("chosen-picture");
        results.addClassName("picture-results");
        said.getElement().setAttribute("role", "status");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> find());
        search.addKeyDownListener(Key.ENTER, pressed -> find());
        another = new TextButton(words, "organise.picture.another", this::startSearch);
        words.put(search, search::setLabel, "organise.picture.search");
        words.follow(this, this::showChosen);
        another.setVisible(false);
        problem.addClassName("problem");
        add(chosen, another, problem, search, said, results);
    }

    public Optional<PictureKey> picture() {
        return Optional.ofNullable(picture);
    }

    public void setPicture(@Nullable PictureKey key) {
        picture = key;
        search.clear();
        search.setVisible(key == null);
        another.setVisible(key != null);
        showChosen();
    }

    /** Says beside it what is missing; an empty text takes it away. */
    public void problem(String text) {
        problem.setText(text);
    }

    /** Goes to where a word is written. */
    public void focus() {
        startSearch();
    }

    public void onChange(Runnable listener) {
        change = listener;
    }

    private void startSearch() {
        search.setVisible(true);
        another.setVisible(false);
        search.focus();
    }

    private void find() {
        List<FoundPicture> found =
                search.getValue().isBlank() ? List.of() : pictures.search(search.getValue(), words.language(), MOST);
        // A finger may be on one of them.
        if (!found.isEmpty() && found.equals(offered)) {
            return;
        }
        offered = found;
        results.removeAll();
        if (search.getValue().isBlank()) {
            said.setText("");
            return;
        }
        said.setText(
                found.isEmpty()
                        ? words.text("organise.picture.none", Map.of("word", search.getValue()))
                        : words.count("organise.picture.found", found.size()));
        found.forEach(one -> results.add(button(one)));
        Focus.goesOnAt(results);
    }

    private NativeButton button(FoundPicture found) {
        var button = new NativeButton("", pressed -> {
            setPicture(found.key());
            problem("");
            said.setText(words.text("organise.picture.taken", Map.of("picture", found.name())));
            change.run();
            another.focus();
        });
        button.addClassName("picture-result");
        button.add(new PictureImage(found.key()), new Span(found.name()));
        return button;
    }

    private void showChosen() {
        chosen.removeAll();
        if (picture == null) {
            chosen.add(new Span(words.text("organise.picture.not-yet")));
        } else {
            chosen.add(
                    new PictureImage(picture), new Span(pictures.words(picture).in(words.language())));
        }
    }
}
