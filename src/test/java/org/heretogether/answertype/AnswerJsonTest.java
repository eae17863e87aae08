package org.heretogether.answertype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.heretogether.answertype.ThreeWayScale.Level;
import org.heretogether.answertype.ThreeWayScale.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The names on the wire and in the database: old rows and old tablets say them, so they never change. */
class AnswerJsonTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final UUID FIRST = UUID.fromString("01900000-0000-7000-8000-00000000000d");
    private static final UUID SECOND = UUID.fromString("01900000-0000-7000-8000-00000000000e");

    static Stream<Arguments> answers() {
        return Stream.of(
                arguments(new PickOne.Picked(FIRST), "{'kind':'pick-one','choice':'" + FIRST + "'}"),
                arguments(
                        new PickSeveral.Picked(List.of(SECOND, FIRST)),
                        "{'kind':'pick-several','choices':['" + FIRST + "','" + SECOND + "']}"),
                arguments(new ThreeWayScale.Placed(Level.GOOD), "{'kind':'three-way-scale','level':'good'}"),
                arguments(
                        new ThreeWayScale.Placed(Level.IN_BETWEEN), "{'kind':'three-way-scale','level':'in-between'}"),
                arguments(new ThreeWayScale.Placed(Level.NOT_GOOD), "{'kind':'three-way-scale','level':'not-good'}"),
                arguments(
                        new SortingMat.Sorted(List.of(SECOND), List.of(), List.of(FIRST)),
                        "{'kind':'sorting-mat','like':['" + SECOND + "'],'not-sure':[],'do-not-like':['" + FIRST
                                + "']}"),
                arguments(
                        new Dots.Put(List.of(SECOND, FIRST, SECOND)),
                        "{'kind':'dots','on':['" + FIRST + "','" + SECOND + "','" + SECOND + "']}"),
                arguments(
                        new OrderByPairs.Ordered(
                                List.of(List.of(SECOND, FIRST)), List.of(new OrderByPairs.Pair(SECOND, FIRST, null))),
                        "{'kind':'order-by-pairs','order':[['" + FIRST + "','" + SECOND + "']],'pairs':[{'left':'"
                                + SECOND + "','right':'" + FIRST + "'}]}"),
                arguments(
                        new OrderByPairs.Ordered(List.of(), List.of(new OrderByPairs.Pair(FIRST, SECOND, SECOND))),
                        "{'kind':'order-by-pairs','order':[],'pairs':[{'left':'" + FIRST + "','right':'" + SECOND
                                + "','better':'" + SECOND + "'}]}"),
                arguments(
                        new ShareMoney.Shared(Map.of(SECOND, 4000, FIRST, 50)),
                        "{'kind':'share-money','amounts':{'" + FIRST + "':50,'" + SECOND + "':4000}}"),
                arguments(
                        new OpenIdea.Idea("Ein noson – গান", List.of("openmoji/1F3B5"), List.of(), "cy"),
                        "{'kind':'open-idea','words':'Ein noson – গান','pictures':['openmoji/1F3B5'],'language':'cy'}"),
                arguments(
                        new OpenIdea.Idea("", List.of(), List.of(SECOND, FIRST), "cy"),
                        "{'kind':'open-idea','words':'','pictures':[],'pieces':['" + SECOND + "','" + FIRST
                                + "'],'language':'cy'}"),
                arguments(new Pass.Skip(), "{'kind':'skip'}"),
                arguments(new Pass.IDoNotKnow(), "{'kind':'i-do-not-know'}"),
                arguments(new Pass.WrongQuestion(), "{'kind':'wrong-question'}"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void an_answer_is_written_and_read_by_its_names(Answer answer, String json) {
        assertThat(JSON.writerFor(Answer.class).writeValueAsString(answer)).isEqualTo(quoted(json));
        assertThat(JSON.readValue(quoted(json), Answer.class)).isEqualTo(answer);
    }

    static Stream<Arguments> types() {
        return Stream.of(
                arguments(new PickOne(), "{'kind':'pick-one'}"),
                arguments(new PickSeveral(3), "{'kind':'pick-several','most':3}"),
                arguments(new SortingMat(), "{'kind':'sorting-mat'}"),
                arguments(new Dots(3), "{'kind':'dots','dots':3}"),
                arguments(new OrderByPairs(), "{'kind':'order-by-pairs'}"),
                arguments(
                        new ShareMoney(10_000, 1000, ShareMoney.Currency.GBP, Map.of(FIRST, 3000)),
                        "{'kind':'share-money','budget':10000,'coin':1000,'currency':'GBP','costs':{'" + FIRST
                                + "':3000}}"),
                arguments(new OpenIdea(), "{'kind':'open-idea'}"),
                arguments(new ThreeWayScale(Look.FACES), "{'kind':'three-way-scale','look':'faces'}"),
                arguments(new ThreeWayScale(Look.THUMBS), "{'kind':'three-way-scale','look':'thumbs'}"),
                arguments(new ThreeWayScale(Look.WORDS), "{'kind':'three-way-scale','look':'words'}"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_type_is_written_and_read_by_its_names(AnswerType type, String json) {
        assertThat(JSON.writerFor(AnswerType.class).writeValueAsString(type)).isEqualTo(quoted(json));
        assertThat(JSON.readValue(quoted(json), AnswerType.class)).isEqualTo(type);
        assertThat(json).contains("'" + type.kind() + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "7",
                "{'kind':'stars','stars':5}",
                "{'kind':'pick-one'}",
                "{'kind':'pick-one','choice':null}",
                "{'kind':'pick-one','choice':'disco'}",
                "{'kind':'pick-one','choice':['01900000-0000-7000-8000-00000000000d','x']}",
                "{'kind':'pick-several'}",
                "{'kind':'pick-several','choices':null}",
                "{'kind':'pick-several','choices':[null]}",
                "{'kind':'pick-several','choices':{'a':1}}",
                "{'kind':'three-way-scale'}",
                "{'kind':'three-way-scale','level':null}",
                "{'kind':'three-way-scale','level':'very-good'}",
                "{'kind':'three-way-scale','level':1}",
                "{'kind':'sorting-mat'}",
                "{'kind':'sorting-mat','like':[],'not-sure':[]}",
                "{'kind':'sorting-mat','like':[],'not-sure':null,'do-not-like':[]}",
                "{'kind':'sorting-mat','like':['x'],'not-sure':[],'do-not-like':[]}",
                "{'kind':'dots'}",
                "{'kind':'dots','on':null}",
                "{'kind':'dots','on':[null]}",
                "{'kind':'dots','on':{'01900000-0000-7000-8000-00000000000d':2}}",
                "{'kind':'order-by-pairs'}",
                "{'kind':'order-by-pairs','order':[null],'pairs':[]}",
                "{'kind':'order-by-pairs','order':[['01900000-0000-7000-8000-00000000000d']]}",
                "{'kind':'order-by-pairs','order':[],'pairs':[{'left':'01900000-0000-7000-8000-00000000000d'}]}",
                "{'kind':'order-by-pairs','order':[],'pairs':[{'left':'01900000-0000-7000-8000-00000000000d','right':'01900000-0000-7000-8000-00000000000d'}]}",
                "{'kind':'order-by-pairs','order':[],'pairs':[{'left':'01900000-0000-7000-8000-00000000000d','right':'01900000-0000-7000-8000-00000000000e','better':'01900000-0000-7000-8000-00000000000f'}]}",
                "{'kind':'share-money'}",
                "{'kind':'share-money','amounts':null}",
                "{'kind':'share-money','amounts':{'x':1000}}",
                "{'kind':'share-money','amounts':{'01900000-0000-7000-8000-00000000000d':null}}",
                "{'kind':'share-money','amounts':{'01900000-0000-7000-8000-00000000000d':'much'}}",
                "{'kind':'share-money','amounts':{'01900000-0000-7000-8000-00000000000d':99999999999}}",
                "{'kind':'open-idea'}",
                "{'kind':'open-idea','words':null,'pictures':[],'language':'en'}",
                "{'kind':'open-idea','words':'A shed','pictures':null,'language':'en'}",
                "{'kind':'open-idea','words':'A shed','pictures':[null],'language':'en'}",
                "{'kind':'open-idea','words':'A shed','pictures':[],'language':'<b>'}"
            })
    void what_is_not_an_answer_is_not_read_as_one(String json) {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> JSON.readValue(quoted(json), Answer.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'kind':'stars'}",
                "{'kind':'pick-several'}",
                "{'kind':'pick-several','most':99}",
                "{'kind':'three-way-scale'}",
                "{'kind':'three-way-scale','look':'stars'}",
                "{'kind':'dots'}",
                "{'kind':'dots','dots':0}",
                "{'kind':'dots','dots':11}",
                "{'kind':'share-money','budget':10000,'coin':1000}",
                "{'kind':'share-money','budget':10000,'coin':0,'currency':'GBP'}",
                "{'kind':'share-money','budget':10000,'coin':3000,'currency':'GBP'}",
                "{'kind':'share-money','budget':10000,'coin':100,'currency':'GBP'}",
                "{'kind':'share-money','budget':-10000,'coin':-1000,'currency':'GBP'}",
                "{'kind':'share-money','budget':10000,'coin':1000,'currency':'shells'}",
                "{'kind':'share-money','budget':10000,'coin':1000,'currency':'GBP','costs':{'01900000-0000-7000-8000-00000000000d':2500}}",
                "{'kind':'share-money','budget':10000,'coin':1000,'currency':'GBP','costs':{'01900000-0000-7000-8000-00000000000d':11000}}"
            })
    void what_is_not_a_way_to_answer_is_not_read_as_one(String json) {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> JSON.readValue(quoted(json), AnswerType.class));
    }

    @Test
    void a_thing_without_a_price_needs_no_cost() {
        String noCosts = quoted("{'kind':'share-money','budget':10000,'coin':1000,'currency':'GBP'}");

        assertThat(JSON.readValue(noCosts, AnswerType.class))
                .isEqualTo(new ShareMoney(10_000, 1000, ShareMoney.Currency.GBP, Map.of()));
    }

    /** Every answer, with one part of its text cut out or doubled: it is read as a whole answer, or not at all. */
    @ParameterizedTest
    @MethodSource("answers")
    void a_garbled_answer_is_read_whole_or_not_at_all(Answer answer, String json) {
        String text = quoted(json);
        for (int at = 0; at < text.length(); at++) {
            for (String garbled : List.of(
                    text.substring(0, at) + text.substring(at + 1),
                    text.substring(0, at) + text.charAt(at) + text.substring(at))) {
                try {
                    Answer read = JSON.readValue(garbled, Answer.class);
                    assertThat(JSON.readValue(JSON.writerFor(Answer.class).writeValueAsString(read), Answer.class))
                            .isEqualTo(read);
                } catch (JacksonException notRead) {
                    assertThat(notRead).hasMessageNotContaining("NullPointerException: null");
                }
            }
        }
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
