package org.heretogether.organiser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpTopicTest {

    @ParameterizedTest
    @CsvSource({
        "organise, home",
        "organise/kiosks, kiosks",
        "organise/gatherings/:gatheringId/jobs, gatherings.one.jobs",
        "organise/gatherings/0198c1d2-0000-7000-8000-00000000000a/jobs, gatherings.one.jobs",
        "organise/questions/new/0198c1d2-0000-7000-8000-00000000000a, questions.one",
        "organise/decisions/after/:roundId, decisions.one",
    })
    void a_page_and_its_route_have_the_same_help(String path, String topic) {
        assertThat(HelpTopic.of(path)).isEqualTo(topic);
    }
}
