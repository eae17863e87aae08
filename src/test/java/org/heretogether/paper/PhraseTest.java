package org.heretogether.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heretogether.paper.Letters.ARABIC;
import static org.heretogether.paper.Letters.BENGALI;
import static org.heretogether.paper.Letters.CYRILLIC;
import static org.heretogether.paper.Letters.URDU;

import org.junit.jupiter.api.Test;

/** Words in one kind of letters stay together, whatever stands between them and around them. */
class PhraseTest {

    @Test
    void a_text_in_our_letters_is_one_part() {
        assertThat(Phrase.of("Sŵn, źdźbło: 3")).containsExactly(new Phrase("Sŵn, źdźbło: 3", null));
    }

    @Test
    void words_beside_each_other_are_one_phrase_and_what_follows_is_not() {
        assertThat(Phrase.of("Our ক্লাব, ২ রাত: 3 people"))
                .containsExactly(
                        new Phrase("Our ", null), new Phrase("ক্লাব, ২ রাত", BENGALI), new Phrase(": 3 people", null));
        assertThat(Phrase.of("Наш клуб 2 вечори.")).contains(new Phrase("Наш клуб 2 вечори", CYRILLIC));
    }

    @Test
    void letters_that_only_urdu_has_tell_urdu_from_arabic() {
        assertThat(Phrase.of("ما موضوع ليلتنا؟")).containsExactly(new Phrase("ما موضوع ليلتنا؟", ARABIC));
        assertThat(Phrase.of("ہم کیا کریں گے؟")).containsExactly(new Phrase("ہم کیا کریں گے؟", URDU));
    }
}
