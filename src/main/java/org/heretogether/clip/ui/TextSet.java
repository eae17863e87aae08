package org.heretogether.clip.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.heretogether.base.Wording;
import org.heretogether.words.Words;

/** Texts that belong together, and how to find them in a language. */
record TextSet(String name, Function<String, List<String>> texts) {

    TextSet(String name, List<Wording> wordings) {
        this(
                name,
                language -> wordings.stream()
                        .map(wording -> wording.byLanguage().get(language))
                        .filter(Objects::nonNull)
                        .filter(text -> !text.isBlank())
                        .distinct()
                        .toList());
    }

    /** What a tablet says by itself, whatever is asked. */
    static TextSet ofTheTablet(Words words) {
        return new TextSet(words.text("organise.sounds.tablet"), words::alwaysAtTheKiosk);
    }

    List<String> in(String language) {
        return texts.apply(language);
    }
}
