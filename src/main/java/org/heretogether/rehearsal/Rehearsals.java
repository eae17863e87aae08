package org.heretogether.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.heretogether.base.Transactions;
import org.heretogether.base.VenueId;
import org.heretogether.venue.Venue;
import org.heretogether.venue.Venues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** A new place begins with a sample club night to try things on. Nothing in it counts, and one button clears it away. */
@Service
public class Rehearsals {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsals.class);

    private final Venues venues;
    private final SampleLoader loader;
    private final RehearsalRepository repository;
    private final Transactions transactions;
    private final JsonMapper json;

    Rehearsals(
            Venues venues,
            SampleLoader loader,
            RehearsalRepository repository,
            Transactions transactions,
            JsonMapper json) {
        this.venues = venues;
        this.loader = loader;
        this.repository = repository;
        this.transactions = transactions;
        this.json = json;
    }

    /** Loads the sample if nobody has set up a place here yet. */
    public void beginIfEmpty() {
        transactions.inOne(() -> {
            if (venues.none()) {
                Sample sample = read();
                Venue venue = venues.add(sample.venue(), sample.languages(), true);
                loader.load(venue, sample);
                LOG.info("Loaded the sample club night as a rehearsal");
            }
            return true;
        });
    }

    /** Clears the sample and everything tried on it. What is left is a blank page with the name of our place. */
    public void startOurOwn(VenueId venue, String placeName) {
        if (placeName.isBlank()) {
            throw new IllegalArgumentException("A place needs a name");
        }
        transactions.inOne(() -> {
            repository.clear(venue);
            venues.stopRehearsing(venue, placeName.strip());
            return true;
        });
    }

    private Sample read() {
        try (InputStream content = new ClassPathResource("db/demo/club-night.json").getInputStream()) {
            return json.readValue(content, Sample.class);
        } catch (IOException failed) {
            throw new UncheckedIOException("Reading the sample", failed);
        }
    }
}
