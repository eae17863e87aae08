package org.heretogether.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureKeyTest {

    @Test
    void a_key_reads_back_what_it_writes_and_knows_its_address() {
        var key = PictureKey.of("openmoji/1F9D1-200D-1F3A4");

        assertThat(key)
                .isEqualTo(new PictureKey("openmoji", "1F9D1-200D-1F3A4"))
                .hasToString("openmoji/1F9D1-200D-1F3A4");
        assertThat(key.src()).isEqualTo("/pictures/openmoji/1F9D1-200D-1F3A4.svg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "openmoji",
                "openmoji/",
                "/1F483",
                "openmoji/../x",
                "Openmoji/1F483",
                "a/b/c",
                "a/b.svg",
                "a/b c",
                "a/%2e"
            })
    void nonsense_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PictureKey.of(text));
    }
}
