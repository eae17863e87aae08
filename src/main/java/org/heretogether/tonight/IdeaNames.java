package org.heretogether.tonight;

import java.util.List;
import java.util.stream.Collectors;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** What an idea is called where there is no room for all of it. */
@Component
public class IdeaNames {

    private final Pictures pictures;
    private final Words words;

    IdeaNames(Pictures pictures, Words words) {
        this.pictures = pictures;
        this.words = words;
    }

    /** Its own words; without any the names of its pictures; without either, that it was made. */
    public String of(String own, List<String> drawn) {
        if (!own.isBlank()) {
            return own.strip();
        }
        String named = keys(drawn).stream()
                .map(key -> pictures.words(key).in(words.language()))
                .collect(Collectors.joining(", "));
        return named.isBlank() ? words.text("organise.ideas.brought") : named;
    }

    /** The language tag of that name. */
    public String language(String own, String ofOwn) {
        return own.isBlank() ? words.language() : ofOwn;
    }

    /** The pictures of it that we have. */
    public List<PictureKey> keys(List<String> drawn) {
        return drawn.stream().map(PictureKey::of).filter(pictures::exists).toList();
    }
}
