package org.heretogether.clip;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The program {@code espeak-ng}, if this machine has it: robotic, but it speaks languages that no other voice here does. */
final class EspeakNg {

    private static final List<String> LANGUAGES = List.of(
            "cy", "pl", "uk", "ur", "ar", "bn", "pa", "fr", "es", "pt", "ro", "de", "it", "tr", "fa", "hi", "gu", "ta");
    private static final int WORDS_PER_MINUTE = 130;
    private static final int SECONDS = 15;

    private EspeakNg() {}

    /** A voice per language; none where the program is not there. {@code program} is a path, or a name looked for. */
    static List<Voice> voices(String program, Path temporaryFiles) {
        return find(program).stream()
                .flatMap(path -> LANGUAGES.stream().map(language -> voice(path, language, temporaryFiles)))
                .toList();
    }

    static Optional<Path> find(String program) {
        if (program.isBlank()) {
            return Optional.empty();
        }
        if (program.contains(File.separator)) {
            return Optional.of(Path.of(program)).filter(Files::isExecutable);
        }
        String folders = System.getenv().getOrDefault("PATH", "");
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(folders)
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Voice voice(Path program, String language, Path temporaryFiles) {
        var command = List.of(
                program.toString(),
                "-v",
                language,
                "-s",
                Integer.toString(WORDS_PER_MINUTE),
                "-b",
                "1",
                "--stdin",
                "-w",
                VoiceProgram.FILE);
        var speaking = new VoiceProgram(command, temporaryFiles, SECONDS);
        return new ProgramVoice("espeak-ng-" + language, language, WORDS_PER_MINUTE, true, speaking);
    }
}
