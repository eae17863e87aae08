package org.heretogether.picture;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.heretogether.base.PictureId;
import org.heretogether.base.Transactions;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.springframework.stereotype.Service;

/** Finds pictures by word and keeps which of them a venue uses. */
@Service
public class Pictures {

    private static final String FALL_BACK = "en";

    private final PictureRepository repository;
    private final Transactions transactions;
    private final OpenMoji openMoji = new OpenMoji();

    Pictures(PictureRepository repository, Transactions transactions) {
        this.repository = repository;
        this.transactions = transactions;
    }

    /**
     * The pictures that fit all these words, best first; words may be begun only ("danc"). Looks in the words of this
     * language (BCP 47), and in the English ones if nothing is found there.
     */
    public List<FoundPicture> search(String words, String language, int most) {
        String spoken = indexed(language);
        List<FoundPicture> found = openMoji.index(spoken).search(words, most);
        return found.isEmpty() && !spoken.equals(FALL_BACK)
                ? openMoji.index(FALL_BACK).search(words, most)
                : found;
    }

    /** What a picture is called, in every language it has a name in; nothing for a picture that does not exist. */
    public Wording words(PictureKey key) {
        return inEachLanguage(key, PictureIndex::name);
    }

    /** What is drawn on a picture, where {@link #words} says what we use it for. */
    public Wording drawn(PictureKey key) {
        return inEachLanguage(key, PictureIndex::drawn);
    }

    private Wording inEachLanguage(PictureKey key, BiFunction<PictureIndex, PictureKey, Optional<String>> word) {
        if (!exists(key)) {
            return Wording.NONE;
        }
        var found = new HashMap<String, String>();
        for (String language : OpenMoji.LANGUAGES) {
            word.apply(openMoji.index(language), key).ifPresent(text -> found.put(language, text));
        }
        return new Wording(found);
    }

    /** Makes the picture one of the venue's, with author and licence, or finds the one that is there. */
    public PictureId use(VenueId venue, PictureKey key) {
        if (!exists(key)) {
            throw new IllegalArgumentException("There is no picture " + key);
        }
        return repository.find(venue, key).orElseGet(() -> insert(venue, key));
    }

    /** The keys of these pictures of the venue; ids it does not have are left out. */
    public Map<PictureId, PictureKey> keys(VenueId venue, Collection<PictureId> ids) {
        return ids.isEmpty() ? Map.of() : repository.keys(venue, ids);
    }

    /** The pictures offered for an idea where there is no search: things to do, places, food, feelings, people. */
    public List<PictureKey> forIdeas() {
        return openMoji.forIdeas();
    }

    /** The pictures of which a person gets two to come back with: kinds of things, each kind a screenful. */
    public List<List<PictureKey>> forPairs() {
        return openMoji.forPairs();
    }

    /** Who drew the pictures that come with the program, by name, for the page that thanks them. */
    public List<String> authors() {
        return openMoji.authors();
    }

    /** Whether there is a picture of this name. */
    public boolean exists(PictureKey key) {
        return openMoji.has(key);
    }

    private PictureId insert(VenueId venue, PictureKey key) {
        Wording words = words(key);
        String author = openMoji.author(key);
        return transactions.inOne(() -> repository.insertIfNew(venue, key, words, author, OpenMoji.LICENCE));
    }

    private static String indexed(String language) {
        String first = language.split("-", 2)[0];
        return OpenMoji.LANGUAGES.contains(first) ? first : FALL_BACK;
    }
}
