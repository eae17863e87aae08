package org.heretogether.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import org.heretogether.base.VenueId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Everything of a venue as one JSON, for any other program. Sounds and films are in a backup. */
@Service
public class Everything {

    private final EverythingRepository repository;
    private final JsonMapper json;
    private final Clock clock;

    Everything(EverythingRepository repository, JsonMapper json, Clock clock) {
        this.repository = repository;
        this.json = json;
        this.clock = clock;
    }

    /** How many answers and ideas, pieces, tablets, organisers there are: what a page about keeping has to tell. */
    public Kept kept(VenueId venue) {
        return new Kept(
                repository.count(venue, "contribution"),
                repository.count(venue, "piece") + repository.count(venue, "sign_clip"),
                repository.count(venue, "kiosk"),
                repository.count(venue, "organiser"));
    }

    /** How many rows there are of what people brought. */
    public record Kept(int brought, int pieces, int tablets, int organisers) {}

    public void write(VenueId venue, OutputStream to) throws IOException {
        try (JsonGenerator out = json.createGenerator(to)) {
            out.writeStartObject();
            out.writeStringProperty("format", "here-together-everything");
            out.writeStringProperty("madeAt", clock.instant().toString());
            for (String table : repository.tables()) {
                out.writeName(table);
                out.writeStartArray();
                repository.read(venue, table, row -> row(out, row));
                out.writeEndArray();
            }
            out.writeEndObject();
        }
    }

    private void row(JsonGenerator out, Map<String, @Nullable String> row) {
        out.writeStartObject();
        row.forEach((column, value) -> {
            out.writeName(column);
            if (value == null) {
                out.writeNull();
            } else {
                value(out, value);
            }
        });
        out.writeEndObject();
    }

    // Texts in several languages and answers are JSON already.
    private void value(JsonGenerator out, String value) {
        if (value.startsWith("{") || value.startsWith("[")) {
            try {
                out.writeTree(json.readTree(value));
                return;
            } catch (JacksonException onlyLooksLikeIt) {
                out.writeString(value);
                return;
            }
        }
        out.writeString(value);
    }
}
