package org.heretogether.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.heretogether.base.EmbeddedMariaDb;
import org.heretogether.base.Uuid7;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged program in a JVM of its own, on a database that the measurement can reach as well, and a paired tablet. */
final class Program implements AutoCloseable {

    static final int PORT = 18080;
    private static final Pattern CODE = Pattern.compile("(?<=code, once: )\\d{4} \\d{4}");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Process process;
    private final Path log;
    private final HttpClient http = HttpClient.newBuilder()
            .executor(java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final String token;

    private Program(Process process, Path log) {
        this.process = process;
        this.log = log;
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static Program start(Path jar, Path work, EmbeddedMariaDb database) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path apart = work.resolve("apart");
        // As ./run does.
        var taken = new ProcessBuilder(
                        java, "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", apart.toString())
                .start();
        if (taken.waitFor() != 0) {
            throw new IllegalStateException("Taking the jar apart failed");
        }
        var builder = new ProcessBuilder(
                java,
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-jar",
                apart.resolve(jar.getFileName()).toString());
        builder.environment().put("PORT", String.valueOf(PORT));
        builder.environment().put("DATA_DIR", work.resolve("data").toString());
        builder.environment().put("SPRING_DATASOURCE_URL", database.url());
        builder.environment().put("SPRING_DATASOURCE_USERNAME", database.user());
        builder.environment().put("SPRING_DATASOURCE_PASSWORD", database.password());
        Files.createDirectories(work);
        Path log = work.resolve("program.log");
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        var program = new Program(builder.start(), log);
        program.waitUntilReady();
        program.send("POST", "/api/v1/pairings", "");
        return program;
    }

    long pid() {
        return process.pid();
    }

    /** The code with which the first organiser begins, as it was printed. */
    String firstCode() throws IOException {
        var code = CODE.matcher(Files.readString(log));
        if (!code.find()) {
            throw new IllegalStateException("No code was printed; see " + log);
        }
        return code.group();
    }

    /** The first open round with choices: its id, then the id of its first choice. */
    String[] someRound() throws Exception {
        for (JsonNode round :
                JSON.readTree(send("GET", "/api/v1/pack", "").body()).path("rounds")) {
            if (round.at("/question/answerType/kind").asString().equals("pick-one")) {
                return new String[] {
                    round.path("roundId").asString(),
                    round.at("/question/choices/0/choiceId").asString()
                };
            }
        }
        throw new IllegalStateException("No round to pick one in");
    }

    /** A tablet that hands up one new contribution a call, over one connection that stays open; an error if it was not stored. */
    Load.Client tablet(String round, String choice) throws IOException {
        var wire = new Wire(PORT, token);
        return () -> {
            String now = java.time.Instant.now().toString();
            String answer = wire.post("/api/v1/contributions", """
                    {"sentAt":"%s","kept":0,"items":[{"id":"%s","kind":"answer","roundId":"%s","turnId":"%s",\
                    "value":{"kind":"pick-one","choice":"%s"},"orderShown":["%s"],\
                    "way":{"language":"en","access":"touch"},"madeAt":"%s"}]}""".formatted(
                            now, Uuid7.next(), round, Uuid7.next(), choice, choice, now));
            if (!answer.contains("\"stored\"")) {
                throw new IllegalStateException("Not stored: " + answer);
            }
        };
    }

    /** Waits until the program has nothing more to do of its own accord: at first it makes its sounds. */
    void awaitRest() throws InterruptedException {
        double before;
        do {
            before = cpuSeconds();
            Thread.sleep(3000);
        } while (cpuSeconds() - before > 0.3);
    }

    private double cpuSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private void waitUntilReady() throws Exception {
        for (int second = 0; second < 120; second++) {
            try {
                if (send("GET", "/actuator/health", "").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("The program ended; see program.log", notYet);
                }
            }
            Thread.sleep(1000);
        }
        throw new IllegalStateException("The program was not ready after two minutes");
    }

    @Override
    public void close() throws Exception {
        http.close();
        process.destroy();
        process.waitFor();
    }
}
