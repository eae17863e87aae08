package org.heretogether.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.heretogether.base.Uuid7;
import org.heretogether.venue.DeviceToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the server as a tablet does: over HTTP alone, with a token of its own. */
public final class Tablet {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI server;
    private final DeviceToken token = Hall.token();

    public Tablet(URI server) {
        this.server = server;
    }

    public DeviceToken token() {
        return token;
    }

    public HttpResponse<String> pair() {
        return send(request("/api/v1/pairings").POST(BodyPublishers.noBody()));
    }

    public HttpResponse<String> pack() {
        return get("/api/v1/pack");
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Hands up these items, each a JSON text. */
    public HttpResponse<String> bring(String... items) {
        return post("{\"sentAt\":\"%s\",\"kept\":%s,\"items\":[%s]}"
                .formatted(Instant.now(), items.length, String.join(",", items)));
    }

    /** Hands up this very body. */
    public HttpResponse<String> post(String body) {
        return send(request("/api/v1/contributions")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException silence) {
            throw new UncheckedIOException(silence);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public HttpRequest.Builder request(String path) {
        return plainRequest(path).header("Authorization", "Bearer " + token.secret());
    }

    /** A request that does not say who speaks. */
    public HttpRequest.Builder plainRequest(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    public static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    /** What became of each item, in order: {@code stored}, {@code known-already}, or the reason of a refusal. */
    public static List<String> verdicts(HttpResponse<String> response) {
        return json(response)
                .path("verdicts")
                .valueStream()
                .map(verdict ->
                        verdict.path("reason").asString(verdict.path("verdict").asString()))
                .toList();
    }

    /** An answer of a new person, with its value as JSON in which ' stands for ". */
    public static String answer(UUID id, String roundId, String value) {
        return item(id, "answer", "\"roundId\":\"" + roundId + "\",", value, Instant.now());
    }

    /** An idea of a new person, with its value as JSON in which ' stands for ". */
    public static String idea(UUID id, String value) {
        return item(id, "idea", "", value, Instant.now());
    }

    public static String item(UUID id, String kind, String more, String value, Instant madeAt) {
        return """
                {"id":"%s","kind":"%s",%s"turnId":"%s","value":%s,"orderShown":[],\
                "way":{"language":"en","access":"touch"},"madeAt":"%s"}""".formatted(id, kind, more, Uuid7.next(), value.replace('\'', '"'), madeAt);
    }
}
