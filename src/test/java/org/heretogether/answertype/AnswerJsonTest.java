package org.heretogether.answertype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.heretogether.answertype.ThreeWayScale.Level;
import org.heretogether.answertype.ThreeWayScale.Look;
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
                "{'kind':'three-way-scale','level':1}"
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
                "{'kind':'three-way-scale','look':'stars'}"
            })
    void what_is_not_a_way_to_answer_is_not_read_as_one(String json) {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> JSON.readValue(quoted(json), AnswerType.class));
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
