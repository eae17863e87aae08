package org.heretogether.venue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The tablets that spoke in the last moments, so that a row of posts asks the database once. Whatever changes here forgets
 * all of them at once; what another program changed in the same database is known after two seconds.
 */
@Component
class KnownKiosks {

    private static final Duration KNOWN_FOR = Duration.ofSeconds(2);
    private static final int MOST = 1000;

    private final Clock clock;
    private final Map<String, Known> known = new HashMap<>();
    private long changes;

    KnownKiosks(Clock clock) {
        this.clock = clock;
    }

    Optional<Kiosk> find(byte[] tokenHash, Supplier<Optional<Kiosk>> read) {
        String key = HexFormat.of().formatHex(tokenHash);
        Instant now = clock.instant();
        long changesBefore;
        synchronized (this) {
            Known there = known.get(key);
            if (there != null && now.isBefore(there.until())) {
                return Optional.of(there.kiosk());
            }
            changesBefore = changes;
        }
        Optional<Kiosk> kiosk = read.get();
        kiosk.ifPresent(found -> keep(key, new Known(found, now.plus(KNOWN_FOR)), changesBefore));
        return kiosk;
    }

    // What was read before a change may be what was true before it.
    private synchronized void keep(String key, Known found, long changesBefore) {
        if (changes != changesBefore) {
            return;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(key, found);
    }

    /** To be called after each change to a tablet, when the change is in the database. */
    synchronized void changed() {
        changes++;
        known.clear();
    }

    private record Known(Kiosk kiosk, Instant until) {}
}
