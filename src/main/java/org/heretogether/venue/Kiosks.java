package org.heretogether.venue;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heretogether.base.KioskId;
import org.heretogether.base.Transactions;
import org.heretogether.base.VenueId;
import org.springframework.stereotype.Service;

/** The tablets of a venue: pairing them, telling who speaks, when each was last seen, un-pairing at once. */
@Service
public class Kiosks {

    // A code is one of 10^8 (26 bits) for ten minutes: OWASP ASVS 6.5.4 and 6.5.5 ask for 20 bits and ten minutes.
    private static final Duration CODE_LIVES = Duration.ofMinutes(10);
    private static final Duration SEEN_TO = Duration.ofSeconds(30);
    private static final int WAITING_PER_ADDRESS = 50;
    private static final String USUAL_NAME = "Tablet";

    private final KioskRepository repository;
    private final KnownKiosks known;
    private final Transactions transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Kiosks(KioskRepository repository, KnownKiosks known, Transactions transactions, Clock clock) {
        this.repository = repository;
        this.known = known;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The tablet that has this token, unless nobody has paired it or it was un-paired. */
    public Optional<Kiosk> find(DeviceToken token) {
        byte[] hash = token.hash();
        return known.find(hash, () -> repository.find(hash));
    }

    public List<Kiosk> all(VenueId venue) {
        return repository.all(venue);
    }

    /** Pairs the browser on the server's own machine, which needs no code: whoever sits there has the data anyway. */
    public Pairing.Paired pairOwnMachine(VenueId venue, DeviceToken token) {
        return new Pairing.Paired(find(token)
                .orElseGet(() -> add(
                        venue, token.hash(), "Tablet " + (repository.all(venue).size() + 1))));
    }

    /** What a tablet that is not on our own machine has to show. The same tablet gets the same code until it runs out. */
    public Pairing pairing(DeviceToken token, String address) {
        Optional<Kiosk> paired = find(token);
        if (paired.isPresent()) {
            return new Pairing.Paired(paired.get());
        }
        Instant now = clock.instant();
        return repository.waiting(token.hash(), now).map(Pairing.class::cast).orElseGet(() -> {
            repository.forgetExpired(now);
            if (repository.waitingFrom(address, now) >= WAITING_PER_ADDRESS) {
                return new Pairing.Later();
            }
            var waiting = new Pairing.Waiting("%08d".formatted(random.nextInt(100_000_000)), now.plus(CODE_LIVES));
            repository.insertWaiting(token.hash(), address, waiting);
            return waiting;
        });
    }

    /** Pairs the tablet that shows this code; spaces in the code do not matter. */
    public PairingAttempt pair(VenueId venue, String code, String name) {
        String digits = code.replaceAll("\\s", "");
        PairingAttempt attempt = transactions.inOne(() -> repository
                .takeByCode(digits, clock.instant())
                .<PairingAttempt>map(tokenHash -> new PairingAttempt.Paired(add(venue, tokenHash, name.strip())))
                .orElseGet(PairingAttempt.UnknownCode::new));
        known.changed();
        return attempt;
    }

    /** The tablet can no longer take anything down or hand anything up, from this moment. */
    public boolean unpair(VenueId venue, KioskId kiosk) {
        boolean unpaired = repository.unpair(venue, kiosk, clock.instant());
        known.changed();
        return unpaired;
    }

    /** Changes the tablet's name and how it behaves when nobody touches it; what was measured stays. */
    public void settings(VenueId venue, KioskId kiosk, String name, KioskSettings settings) {
        repository.settings(venue, kiosk, name.isBlank() ? USUAL_NAME : name.strip(), settings);
        known.changed();
    }

    /** The tablet shows the page for measuring its screen, once no one is in the middle of a turn. */
    public void askToMeasure(VenueId venue, KioskId kiosk) {
        repository.askToMeasure(venue, kiosk);
        known.changed();
    }

    /** Keeps how many CSS pixels a millimetre of this tablet has. */
    public void measured(Kiosk kiosk, double pxPerMm) {
        repository.measured(kiosk.kioskId(), pxPerMm);
        known.changed();
    }

    /** Notes that the tablet spoke, and what it still holds. Not more often than needed: this is on the way of every post. */
    public void seen(Kiosk kiosk, int kept) {
        Instant now = clock.instant();
        Instant before = kiosk.seenAt();
        if (before == null || before.plus(SEEN_TO).isBefore(now) || (kept == 0 && kiosk.kept() > 0)) {
            repository.seen(kiosk.kioskId(), now, Math.max(0, kept));
            known.changed();
        }
    }

    /** Notes which of its devices work. */
    public void devices(Kiosk kiosk, Devices devices) {
        repository.devices(kiosk.kioskId(), devices);
    }

    /** What each tablet last said about its devices. */
    public Map<KioskId, Devices> devices(VenueId venue) {
        return repository.devices(venue);
    }

    /** Notes how the tablet is doing. */
    public void health(Kiosk kiosk, Health health) {
        repository.health(kiosk.kioskId(), health);
    }

    /** How each tablet was doing when it last said so. */
    public Map<KioskId, Health> health(VenueId venue) {
        return repository.health(venue);
    }

    private Kiosk add(VenueId venue, byte[] tokenHash, String name) {
        var kiosk = new Kiosk(KioskId.next(), venue, name.isBlank() ? USUAL_NAME : name, null, 0, KioskSettings.USUAL);
        repository.insert(kiosk, tokenHash, clock.instant());
        return repository.find(tokenHash).orElseThrow();
    }
}
