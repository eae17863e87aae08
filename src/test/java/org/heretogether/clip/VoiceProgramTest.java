package org.heretogether.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Piper itself and its models are not to be had here: a small program of our own stands in for it, which takes the same
 * options and hums for every letter. What it cannot show is how Piper sounds.
 */
class VoiceProgramTest {

    private static final String HUM = """
            #!/bin/sh
            for argument; do
              [ "$before" = --output_file ] && file=$argument
              before=$argument
            done
            read -r text
            samples=$((${#text} * 2205))
            bytes=$((samples * 2))
            number() { printf "\\\\$(printf %o $(($1 & 255)))\\\\$(printf %o $((($1 >> 8) & 255)))\\\\$(printf %o $((($1 >> 16) & 255)))\\\\$(printf %o $((($1 >> 24) & 255)))"; }
            { printf RIFF; number $((bytes + 36)); printf 'WAVEfmt '; number 16; printf '\\001\\000\\001\\000'
              number 22050; number 44100; printf '\\002\\000\\020\\000data'; number $bytes
              /usr/bin/head -c $bytes "${0%/*}/tone"
            } > "$file"
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void a_voice_pack_of_the_operator_is_found_by_its_language_and_speaks() throws IOException {
        pack("piper", HUM, "{\"language\":{\"code\":\"cy_GB\",\"family\":\"cy\"}}");

        List<Voice> voices = VoicePacks.in(folder, folder);

        assertThat(voices).hasSize(1);
        Voice voice = voices.getFirst();
        assertThat(voice.name()).isEqualTo("piper-welsh");
        assertThat(voice.speaks("cy")).isTrue();
        assertThat(voice.speaks("en")).isFalse();
        assertThat(voice.comesAfterDevice()).isFalse();
        voice.start();
        Wav sound = Wav.read(voice.speak("Beth wnawn ni?"));
        assertThat(sound.seconds()).isBetween(1.3, 1.5);
        assertThat(FliteTest.loudness(sound)).isGreaterThan(1_000);
    }

    @Test
    void a_pack_without_its_program_or_settings_is_no_voice() throws IOException {
        pack("piper", HUM, "{}");
        assertThat(VoicePacks.in(folder, folder)).isEmpty();
        assertThat(VoicePacks.in(folder.resolve("nothing"), folder)).isEmpty();
    }

    @Test
    void a_program_that_fails_or_never_ends_is_stopped_and_leaves_nothing() throws IOException {
        Path failing = program("failing", "#!/bin/sh\nexit 3\n");
        Path endless = program("endless", "#!/bin/sh\nexec /bin/sleep 60\n");
        Path silent = program("silent", "#!/bin/sh\nread -r text\n");
        Path rest = Files.createDirectory(folder.resolve("rest"));

        for (Path each : List.of(failing, endless, silent)) {
            var speaking = new VoiceProgram(List.of(each.toString(), VoiceProgram.FILE), rest, 1);
            assertThatThrownBy(() -> speaking.speak("Hello")).isInstanceOf(RuntimeException.class);
        }

        try (var left = Files.list(rest)) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cy, 'Sut wyt ti? Beth hoffet ti ei wneud heno?', 8",
        "pl, 'Dzień dobry. Co robimy dziś wieczorem?', 6",
        "uk, 'Добрий день. Що ми робимо сьогодні?', 6",
        "ur, 'آپ آج کیا کرنا چاہیں گے؟', 6",
        "ar, 'ماذا نفعل هذا المساء؟', 4",
        "bn, 'আজ আমরা কী করব?', 4",
        "pa, 'ਅੱਜ ਅਸੀਂ ਕੀ ਕਰੀਏ?', 4"
    })
    void espeak_ng_speaks_where_it_is_installed(String language, String text, int words) {
        String program = System.getProperty("heretogether.espeak-ng", "espeak-ng");
        assumeTrue(EspeakNg.find(program).isPresent(), "espeak-ng is not on this machine: its sound is not measured");
        Voice voice = EspeakNg.voices(program, folder).stream()
                .filter(one -> one.speaks(language))
                .findFirst()
                .orElseThrow();

        Wav sound = Wav.read(voice.speak(text));

        assertThat(FliteTest.loudness(sound)).isBetween(1_000.0, 14_000.0);
        assertThat(sound.seconds()).isBetween(0.2 * words, 1.0 + 0.9 * words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cy | Mae'n costio £5.        | Mae'n costio 5 punt.
            cy | Tŷ am 19:30 🎉          | Tŷ am 19 30
            pl | 50% & 5 € o 19:00       | 50 procent i 5 o 19
            uk | £1,200.50               | 1200 фунтів 50
            ur | آپ £5 دیں۔               | آپ 5 پاؤنڈ دیں۔
            en | £3 at 19:30             | 3 pounds at 7 30 pm
            so | £5                      | 5
            cy | 🎉                      | ''
            """)
    void signs_are_said_as_words_of_the_language(String language, String written, String spoken) {
        assertThat(SpokenWords.of(written, language)).isEqualTo(spoken);
    }

    private void pack(String program, String script, String settings) throws IOException {
        Path welsh = Files.createDirectories(folder.resolve("welsh"));
        Path made = program("welsh/" + program, script);
        assertThat(made).isExecutable();
        var tone = ByteBuffer.allocate(200_000).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; tone.hasRemaining(); i++) {
            tone.putShort((short) (6_000 * Math.sin(i / 15.0)));
        }
        Files.write(welsh.resolve("tone"), tone.array());
        Files.writeString(welsh.resolve("welsh.onnx"), "a model");
        Files.writeString(welsh.resolve("welsh.onnx.json"), settings);
    }

    private Path program(String name, String script) throws IOException {
        Path file = Files.writeString(folder.resolve(name), script);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
