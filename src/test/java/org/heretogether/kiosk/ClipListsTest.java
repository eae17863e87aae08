package org.heretogether.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ClipListsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void the_clips_of_the_first_language_stay_and_the_others_have_an_address() {
        var lists = ClipLists.takenOutOf(
                spoken(Map.of("en", Map.of("Hello", "/clips/1.wav"), "cy", Map.of("Helo", "/clips/2.wav"))), JSON);

        assertThat(lists.pack().clips()).containsOnlyKeys("en");
        assertThat(lists.pack().clipsElsewhere()).containsOnlyKeys("cy");
        assertThat(lists.pack().clipsElsewhere().get("cy")).startsWith("/api/v1/clips/cy/");
        assertThat(new String(lists.body("cy"), StandardCharsets.UTF_8)).isEqualTo("{\"Helo\":\"/clips/2.wav\"}");
    }

    @Test
    void an_address_changes_with_what_is_in_the_list_and_only_then() {
        assertThat(address("/clips/2.wav")).isEqualTo(address("/clips/2.wav"));
        assertThat(address("/clips/2.wav")).isNotEqualTo(address("/clips/3.wav"));
    }

    @Test
    void a_language_without_a_voice_has_no_list() {
        var lists = ClipLists.takenOutOf(spoken(Map.of("en", Map.of("Hello", "/clips/1.wav"))), JSON);

        assertThat(lists.pack().clipsElsewhere()).isEmpty();
        assertThat(new String(lists.body("cy"), StandardCharsets.UTF_8)).isEqualTo("{}");
    }

    private static String address(String clip) {
        return ClipLists.takenOutOf(spoken(Map.of("cy", Map.of("Helo", clip))), JSON)
                .pack()
                .clipsElsewhere()
                .getOrDefault("cy", "");
    }

    private static Pack spoken(Map<String, Map<String, String>> clips) {
        return new Pack(
                new Pack.VenuePart("Riverside Hall", false, List.of("en", "cy")),
                null,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                clips,
                Map.of(),
                Map.of());
    }
}
