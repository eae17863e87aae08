package org.heretogether.clip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Voices that whoever keeps the machine has put beside the program: a folder {@code voices/<any name>/} with Piper's
 * program ({@code piper}) and its models ({@code x.onnx} with {@code x.onnx.json}).
 */
final class VoicePacks {

    private static final Logger LOG = LoggerFactory.getLogger(VoicePacks.class);
    private static final int SECONDS = 30;
    private static final int WORDS_PER_MINUTE = 140;
    /** Piper's own speed is about 165 words a minute. */
    private static final String STRETCH = "1.18";

    private VoicePacks() {}

    static List<Voice> in(Path folder, Path temporaryFiles) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var voices = new ArrayList<Voice>();
        try (Stream<Path> models = Files.walk(folder, 2)) {
            models.filter(file -> file.toString().endsWith(".onnx"))
                    .sorted()
                    .forEach(model -> add(voices, model, temporaryFiles));
        } catch (IOException | RuntimeException failed) {
            LOG.warn("The voices in {} could not be read", folder, failed);
        }
        return voices;
    }

    private static void add(List<Voice> voices, Path model, Path temporaryFiles) {
        Path program = model.resolveSibling("piper");
        Path settings = model.resolveSibling(model.getFileName() + ".json");
        if (!Files.isExecutable(program) || !Files.isRegularFile(settings)) {
            LOG.warn("The voice {} has no program piper or no settings {} beside it", model, settings.getFileName());
            return;
        }
        JsonNode said;
        try {
            said = JsonMapper.shared().readTree(settings.toFile());
        } catch (JacksonException notRead) {
            LOG.warn("The settings {} of a voice could not be read", settings, notRead);
            return;
        }
        String language = said.at("/language/family")
                .asString(said.at("/language/code").asString("").split("[_-]")[0]);
        if (!language.matches("[a-z]{2,3}")) {
            LOG.warn("The settings {} do not say which language the voice speaks", settings);
            return;
        }
        var command = List.of(
                program.toAbsolutePath().toString(),
                "--model",
                model.toAbsolutePath().toString(),
                "--config",
                settings.toAbsolutePath().toString(),
                "--length_scale",
                STRETCH,
                "--output_file",
                VoiceProgram.FILE);
        String name = "piper-" + model.getFileName().toString().replace(".onnx", "");
        var speaking = new VoiceProgram(command, temporaryFiles, SECONDS);
        voices.add(new ProgramVoice(name, language, WORDS_PER_MINUTE, false, speaking));
    }
}
