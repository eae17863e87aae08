package org.heretogether.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.heretogether.base.Uuid7;
import org.heretogether.testing.HttpTest;
import org.heretogether.testing.Tablet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ideas as tablets hand them up. */
class IdeasHttpTest extends HttpTest {

    private Tablet tablet;

    @BeforeEach
    void pair() {
        hall.place();
        tablet = ownTablet();
        tablet.pair();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            {'kind':'idea','words':'','pictures':[],'language':'en'}                  | neither words nor a picture
            {'kind':'idea','words':' ','language':'en'}                               | blank words
            {'kind':'idea','language':'en'}                                           | nothing
            {'kind':'idea','pictures':['openmoji/1F3B5','openmoji/1F3B6','openmoji/1F3B8','openmoji/1F483'],'language':'en'} | four pictures
            {'kind':'idea','pictures':[null],'language':'en'}                         | a picture that is none
            {'kind':'idea','pictures':['../../etc/passwd'],'language':'en'}           | a path
            {'kind':'idea','pictures':'openmoji/1F3B5','language':'en'}               | a picture without a list
            {'kind':'idea','words':'A quiz'}                                          | no language
            {'kind':'idea','words':'A quiz','language':'english please, if you can'}  | not a language
            {'kind':'idea','words':['A quiz'],'language':'en'}                        | words in a list
            {'kind':'answer','words':'A quiz','language':'en'}                        | an answer is not an idea
            """)
    void an_idea_that_says_nothing_is_refused(String value, String name) {
        assertThat(Tablet.verdicts(tablet.bring(Tablet.idea(Uuid7.next(), value))))
                .containsExactly("value-not-accepted");
    }

    @Test
    void an_idea_has_at_most_five_hundred_characters() {
        String longest = "ü".repeat(500);
        String tooLong = "ü".repeat(501);

        assertThat(Tablet.verdicts(tablet.bring(
                        Tablet.idea(Uuid7.next(), "{'kind':'idea','words':'%s','language':'cy'}".formatted(longest)),
                        Tablet.idea(Uuid7.next(), "{'kind':'idea','words':'%s','language':'cy'}".formatted(tooLong)))))
                .containsExactly("stored", "value-not-accepted");
    }

    @Test
    void the_longest_idea_fits_whatever_signs_it_is_made_of() {
        for (String sign : new String[] {"\\u0001", "\\\"", "\\ud83d\\ude42"}) {
            String words = sign.repeat(sign.length() > 6 ? 250 : 500);
            String item = Tablet.idea(Uuid7.next(), "{'kind':'idea','words':'%s','language':'en'}")
                    .formatted(words);

            assertThat(Tablet.verdicts(tablet.bring(item))).as(sign).containsExactly("stored");
        }
    }

    @Test
    void half_a_sign_is_refused_and_the_others_are_taken() {
        String half = Tablet.idea(Uuid7.next(), "{'kind':'idea','words':'a \\ud83d b','language':'en'}");

        assertThat(Tablet.verdicts(
                        tablet.bring(half, Tablet.idea(Uuid7.next(), "{'kind':'idea','words':'a','language':'en'}"))))
                .containsExactly("value-not-accepted", "stored");
    }

    @Test
    void an_idea_may_be_pictures_alone() {
        HttpResponse<String> response = tablet.bring(
                Tablet.idea(Uuid7.next(), "{'kind':'idea','words':'','pictures':['openmoji/1F3B5'],'language':'en'}"));

        assertThat(Tablet.verdicts(response)).containsExactly("stored");
    }
}
