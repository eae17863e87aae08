package org.heretogether.clip;

import com.dylibso.chicory.compiler.MachineFactoryCompiler;
import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Machine;
import com.dylibso.chicory.wasi.WasiExitException;
import com.dylibso.chicory.wasi.WasiOptions;
import com.dylibso.chicory.wasi.WasiPreview1;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The English voice that comes with the program: Carnegie Mellon University's Flite as WebAssembly, run in Java. It sees
 * one empty folder and nothing else of the machine.
 */
@Component
final class Flite implements Voice {

    // Of Flite's voices at 16 kHz, rms has the strongest consonants and the lowest pitch, which old ears hear best.
    private static final String SPEAKER = "rms";
    private static final String STRETCH = "1.3";
    private static final List<String> WARM_UP = List.of("Hello.", "What shall we do?", "Thank you, it is kept.");

    private record Engine(WasmModule module, Function<Instance, Machine> machine) {}

    private final Path temporaryFiles;
    private @Nullable Engine engine;

    Flite(@Value("${java.io.tmpdir}") Path temporaryFiles) {
        this.temporaryFiles = temporaryFiles;
    }

    @Override
    public String name() {
        return "flite-" + SPEAKER;
    }

    @Override
    public int wordsPerMinute() {
        return 140;
    }

    @Override
    public boolean speaks(String language) {
        return language.equals("en") || language.startsWith("en-");
    }

    @Override
    public boolean canSay(String text) {
        // Nearly every text has a plain letter, and a pack asks this of hundreds.
        return text.chars().anyMatch(Flite::isPlain) || !SpokenText.of(text).isEmpty();
    }

    private static boolean isPlain(int character) {
        return character < 128 && Character.isLetterOrDigit(character);
    }

    @Override
    public synchronized void start() {
        try (InputStream file = Flite.class.getResourceAsStream("/clip/flite.wasm")) {
            if (file == null) {
                throw new IllegalStateException("The build left out clip/flite.wasm");
            }
            WasmModule module = Parser.parse(file);
            engine = new Engine(module, MachineFactoryCompiler.compile(module));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading clip/flite.wasm", e);
        }
        // Java makes the much-used parts fast after some calls.
        WARM_UP.forEach(this::speak);
    }

    @Override
    public synchronized byte[] speak(String text) {
        String spoken = SpokenText.of(text);
        if (spoken.isEmpty() || spoken.length() > SpokenText.LONGEST) {
            throw new IllegalArgumentException("Not a text to speak: " + spoken.length() + " characters");
        }
        try {
            Path folder = Files.createTempDirectory(temporaryFiles, "here-together-voice");
            Path sound = folder.resolve("clip.wav");
            try {
                run(spoken, folder);
                return Wav.read(Files.readAllBytes(sound)).asLoudAsPossible().bytes();
            } finally {
                Files.deleteIfExists(sound);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Speaking into a temporary folder", e);
        }
    }

    // A fresh instance each time: Flite never gives memory back.
    private void run(String spoken, Path folder) {
        if (engine == null) {
            throw new IllegalStateException("The voice was not started");
        }
        var options = WasiOptions.builder()
                .withStdout(OutputStream.nullOutputStream())
                .withStderr(OutputStream.nullOutputStream())
                .withDirectory("/", folder)
                .withArguments(List.of(
                        "flite",
                        "-voice",
                        SPEAKER,
                        "--setf",
                        "duration_stretch=" + STRETCH,
                        "-t",
                        spoken,
                        "-o",
                        "/clip.wav"))
                .build();
        try (var wasi = WasiPreview1.builder().withOptions(options).build()) {
            Instance.builder(engine.module())
                    .withMachineFactory(engine.machine())
                    .withMemoryFactory(com.dylibso.chicory.runtime.ByteArrayMemory::new)
                    .withImportValues(ImportValues.builder()
                            .addFunction(wasi.toHostFunctions())
                            .build())
                    .build();
        } catch (WasiExitException ended) {
            if (ended.exitCode() != 0) {
                throw new IllegalStateException("Flite ended with " + ended.exitCode(), ended);
            }
        }
    }
}
