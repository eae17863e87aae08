package org.heretogether.organiser;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heretogether.base.ChangeMade;
import org.heretogether.base.OrganiserId;
import org.heretogether.base.Transactions;
import org.heretogether.base.VenueId;
import org.heretogether.organiser.SignIn.NameNeeded;
import org.heretogether.organiser.SignIn.NameTaken;
import org.heretogether.organiser.SignIn.NotKnown;
import org.heretogether.organiser.SignIn.PasswordTooShort;
import org.heretogether.organiser.SignIn.TooManyTries;
import org.heretogether.organiser.SignIn.Welcome;
import org.heretogether.organiser.SignIn.WrongCode;
import org.heretogether.venue.Venues;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.stereotype.Service;

/** Who organises. An organiser begins with a code that works once, and from then on has a name and a password. */
@Service
public class Organisers {

    public static final int LONGEST_NAME = 80;
    public static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 1000;
    private static final String BEGIN = "begin with a code";

    private final OrganiserRepository repository;
    private final ChangeLogRepository log;
    private final Venues venues;
    private final Transactions transactions;
    private final Clock clock;
    private final Tries tries;
    private final SecureRandom random = new SecureRandom();

    // PBKDF2, as BCrypt reads no more than 72 bytes of a password and some of us write long ones.
    private final PasswordEncoder passwords = new DelegatingPasswordEncoder(
            "pbkdf2", Map.of("pbkdf2", Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    private final String nobodysHash = hash("nobody's password");

    Organisers(
            OrganiserRepository repository,
            ChangeLogRepository log,
            Venues venues,
            Transactions transactions,
            Clock clock) {
        this.repository = repository;
        this.log = log;
        this.venues = venues;
        this.transactions = transactions;
        this.clock = clock;
        this.tries = new Tries(clock);
    }

    /** A new code for the first organiser, "4821 9073"; none if our place has an organiser. Earlier codes stop working. */
    public Optional<String> firstCode() {
        VenueId venueId = venues.ours().venueId();
        return repository.any(venueId) ? Optional.empty() : Optional.of(newCode(venueId));
    }

    /** The names of all who organise, in the order in which they came. */
    public List<String> names() {
        return repository.names(venues.ours().venueId());
    }

    /** A code with which one more person can begin to organise. Earlier codes that nobody used stop working. */
    public String codeForAnother() {
        return newCode(venues.ours().venueId());
    }

    /** Begins with a code and an own name and password. Only a success uses the code up. */
    public SignIn begin(String code, String name, String password, String address) {
        VenueId venueId = venues.ours().venueId();
        byte[] codeHash = sha256(code.replaceAll("[^0-9]", ""));
        String ownName = name.strip();
        if (!tries.mayTry(BEGIN, address)) {
            return new TooManyTries();
        }
        if (!repository.isUnused(venueId, codeHash)) {
            return new WrongCode();
        }
        tries.forget(BEGIN, address);
        if (ownName.isEmpty() || ownName.length() > LONGEST_NAME) {
            return new NameNeeded();
        }
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            return new PasswordTooShort();
        }
        String passwordHash = hash(password);
        return transactions.inOne(() -> {
            if (repository.find(ownName).isPresent()) {
                return new NameTaken();
            }
            if (!repository.use(venueId, codeHash, clock.instant())) {
                return new WrongCode();
            }
            var organiserId = OrganiserId.next();
            repository.insert(organiserId, venueId, ownName, passwordHash, clock.instant());
            log.insert(venueId, new ChangeMade(ownName, "began", "", ""), clock.instant());
            return new Welcome(organiserId, ownName);
        });
    }

    /** Signs in with name and password. The address is where the try comes from, to count tries by. */
    public SignIn signIn(String name, String password, String address) {
        String who = name.strip().toLowerCase(Locale.ROOT);
        if (!tries.mayTry(who, address)) {
            return new TooManyTries();
        }
        var known = repository.find(name.strip());
        // The same work for a name nobody has, so that the time taken tells nothing.
        String passwordHash = known.map(OrganiserRepository.Known::passwordHash).orElse(nobodysHash);
        boolean right = password.length() <= LONGEST_PASSWORD && passwords.matches(password, passwordHash);
        if (known.isEmpty() || !right) {
            return new NotKnown();
        }
        tries.forget(who, address);
        return new Welcome(known.get().organiserId(), known.get().name());
    }

    private String newCode(VenueId venueId) {
        int number = random.nextInt(100_000_000);
        transactions.inOne(() -> {
            repository.deleteUnusedCodes(venueId);
            repository.insertCode(venueId, sha256("%08d".formatted(number)), clock.instant());
            return null;
        });
        return "%04d %04d".formatted(number / 10_000, number % 10_000);
    }

    private String hash(String password) {
        return java.util.Objects.requireNonNull(passwords.encode(password));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
