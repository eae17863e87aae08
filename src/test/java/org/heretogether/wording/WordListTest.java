package org.heretogether.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.heretogether.wording.Entry.Where;
import org.junit.jupiter.api.Test;

/** The word lists can be read to the end, and every word we never use is one the helper finds. */
class WordListTest {

    @Test
    void every_word_we_never_use_is_found_by_the_helper() {
        var missed = new ArrayList<String>();
        for (String banned : BannedWords.plain()) {
            String text = "They say " + banned.replace("*", "s") + " here.";
            boolean found = Advice.in("en").on(text).stream().anyMatch(one -> one.start() == 9)
                    || Advice.in("cy").on(text).stream().anyMatch(one -> one.start() == 9);
            if (!found) {
                missed.add(banned);
            }
        }

        assertThat(missed).isEmpty();
    }

    @Test
    void no_swap_is_itself_something_to_swap() {
        var wrong = new ArrayList<String>();
        for (Entry entry : WordList.of("en").all()) {
            for (String swap : entry.swaps()) {
                Advice.in("en").on("We " + swap + ".").stream()
                        .filter(found -> !found.swaps().isEmpty() && entry.rule() != Rule.ACRONYM)
                        .forEach(found -> wrong.add(entry.tokens() + " -> " + swap + " has " + found.phrase()));
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void a_list_says_where_its_words_are_looked_for() {
        assertThat(WordList.of("en").all()).extracting(Entry::where).contains(Where.values());
        assertThat(WordList.of("xx").all()).isEmpty();
    }
}
