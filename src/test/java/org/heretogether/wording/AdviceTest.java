package org.heretogether.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One row a rule: what is found, by which rule, and what can be swapped for it. */
class AdviceTest {

    private final Advice advice = Advice.in("en");

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "We met our service users.# our service users# them-and-us# people here",
                "Service users came.# Service users# them-and-us# People",
                "SERVICE USERS came to us.# SERVICE USERS# them-and-us# PEOPLE",
                "We met the service\\nuser today.# service user# them-and-us# person",
                "The clients’ tea is hot.# clients# them-and-us# people",
                "The client's tea is hot.# client# them-and-us# person",
                "Talk to hard-to-reach people.# hard-to-reach people# them-and-us# people we have not met yet",
                "Those with lived experience came.# Those with lived experience# them-and-us# People who have been through this",
                "We engage with you.# engage with# jargon# talk with",
                "This empowers people.# empowers# jargon# shares power with",
                "We give a voice to all.# give a voice to# jargon# listen to",
                "You said, we did.# You said, we did# jargon# What you told us, and what we did together",
                "We co-produce it.# co-produce# jargon# make together",
                "It has eligibility criteria.# eligibility criteria# jargon# who can come",
                "We tackle noise.# tackle# battle-word# work on",
                "At the end of the day we sing.# At the end of the day# figure-of-speech# In the end",
                "Your views matter.# Your views matter# claims-too-much# We are asking for your help. You can say no",
                "She suffers from noise.# suffers from# label# has",
                "We utilise the hall.# utilise# hard-word# use",
                "The CQC came.# CQC# acronym# Care Quality Commission",
                "Bring food, e.g. cake.# e.g.# acronym# for example",
            })
    void a_word_that_keeps_people_out_is_found_with_a_swap(String text, String phrase, String rule, String swap) {
        assertThat(advice.on(text.replace("\\n", "\n"))).anySatisfy(found -> {
            assertThat(found.phrase()).isEqualTo(phrase);
            assertThat(found.rule()).hasToString(rule);
            assertThat(found.swaps().getFirst()).isEqualTo(swap);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Do you like the hall?# yes-no",
                "Would you come again?# yes-no",
                "Don't you think the hall is nice?# leading",
                "How good was the food?# leading",
                "What did you think of the food and the music?# two-in-one",
                "What did you like or dislike?# two-in-one",
                "What is not good here?# negative",
                "Where do you feel unsafe?# negative",
                "How often do you come?# quantity-or-time",
                "What was good in the last 6 months?# quantity-or-time",
                "Why did you come?# why-question",
                "What made you come, and why?# why-question",
                "How kind is the worker?# asks-about-a-person",
                "What does quality mean here?# abstract",
                "What do you want to eat at the big summer party this year?# long-sentence",
                "We meet at the hall at six and go to the big park for tea.# long-sentence",
                "We meet at six, and we eat at seven.# double-sentence",
                "We meet at six tonight; bring a big cake.# double-sentence",
                "Come along!# shouting",
                "The ABC group came.# acronym",
                "It is extraordinarily long.# long-word",
                "Nothing will change because of this.# fake-choice",
            })
    void what_makes_a_sentence_hard_is_found(String text, String rule) {
        assertThat(advice.on(text)).extracting(found -> found.rule().toString()).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We meet on Friday at six. Bring cake.",
                "What food do we want?",
                "Which do we want: tea or coffee?",
                "Would you like tea or coffee?",
                "Sam said \"our service users are hard to reach\".",
                "Sam said: ‘We engage people’.",
                "> We engage our service users.",
                "We went to see Engage Bristol.",
                "We sang with the Voice of Hope choir.",
                "The well-known club meets at 6.30pm on 3-4 May for £5.50.",
                "We adjust the uneasy chair.",
                "A wheelchair user came to the easy read group.",
                "Write to engage@example.org or look at https://example.org/service-users now.",
                "Fish and chips cost £5.50. Ask at 10:30 a.m.",
                "The film is on TV. Mr. Jones has a DVD.",
                "DO NOT RUN IN THE HALL",
                "{n} of us chose {choice}.",
                "The bus journey home is short.",
                "",
            })
    void plain_texts_quotations_and_names_are_left_alone(String text) {
        assertThat(advice.on(text)).isEmpty();
    }

    @Test
    void a_finding_knows_its_line_and_column_whatever_ends_the_lines() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            var found =
                    advice.on("Tea is at six." + end + end + "Ask the clients.").getFirst();

            assertThat(found.line()).isEqualTo(3);
            assertThat(found.column()).isEqualTo(9);
        }
    }

    @Test
    void a_swap_takes_the_place_of_the_phrase_with_the_right_article() {
        String text = "Ask an end user. Then go.";

        assertThat(advice.on(text).getFirst().swapped(text, "person")).isEqualTo("Ask a person. Then go.");
    }

    @Test
    void a_sentence_that_was_wrapped_is_one_sentence() {
        String wrapped = "We will all meet at the big hall\nbeside the park on Friday and sing.";

        assertThat(advice.on(wrapped)).extracting(Finding::rule).containsExactly(Rule.LONG_SENTENCE);
    }

    @Test
    void points_of_a_list_are_not_one_sentence() {
        assertThat(advice.on("Bring:\n- a warm coat for the walk\n- some food for the table\n- a song for us all"))
                .isEmpty();
    }

    @Test
    void answers_that_can_only_be_good_are_found() {
        assertThat(advice.on("How was the trip?\n- Good\n- Very good\n- Great"))
                .extracting(Finding::rule, Finding::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Rule.ONLY_GOOD, 2));
        assertThat(advice.on("How was the trip?\n- Good\n- In between\n- Not good"))
                .isEmpty();
        assertThat(Advice.onAnswers(List.of("Good", "Great"))).contains(Rule.ONLY_GOOD);
        assertThat(Advice.onAnswers(List.of("Disco", "Quiz"))).isEmpty();
        assertThat(Advice.onAnswers(List.of("a", "b", "c", "d", "e", "f"))).contains(Rule.TOO_MANY_ANSWERS);
    }

    @Test
    void a_question_is_checked_as_one_before_its_mark_is_written() {
        assertThat(advice.onQuestion("Do you like the hall"))
                .extracting(Finding::rule)
                .containsExactly(Rule.YES_NO);
    }

    @Test
    void more_than_six_questions_are_too_many() {
        assertThat(advice.on("What is it?\n".repeat(7)))
                .extracting(Finding::rule, Finding::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Rule.TOO_MANY_QUESTIONS, 7));
    }

    @Test
    void welsh_has_rules_of_its_own_and_other_languages_are_only_measured() {
        assertThat(Advice.in("cy").on("Ydych chi'n dod?"))
                .extracting(Finding::rule)
                .containsExactly(Rule.YES_NO);
        assertThat(Advice.in("cy").on("Mae'r cwsmeriaid yma."))
                .extracting(Finding::rule)
                .containsExactly(Rule.THEM_AND_US);
        assertThat(Advice.in("pl").on("Do domu.")).isEmpty();
    }
}
