package org.heretogether.organiser;

import com.webauthn4j.util.exception.WebAuthnException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.heretogether.base.Transactions;
import org.heretogether.organiser.SignIn.NotKnown;
import org.heretogether.organiser.SignIn.TooManyTries;
import org.heretogether.organiser.SignIn.Welcome;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Signing in with a finger, a face or a PIN: the device keeps the secret, we keep what it is checked against. */
@Service
class Passkeys {

    private static final int LONGEST_LABEL = 160;
    private static final int LONGEST_DEVICE = 40;
    private static final String BY_DEVICE = "a passkey";
    // The longest that browsers wait (Web Authentication Level 3, section 5.4).
    private static final Duration NO_HURRY = Duration.ofMinutes(10);

    private final PasskeyRepository repository;
    private final PasskeyOwnerRepository owners;
    private final Transactions transactions;
    private final Tries tries;

    Passkeys(PasskeyRepository repository, PasskeyOwnerRepository owners, Transactions transactions, Clock clock) {
        this.repository = repository;
        this.owners = owners;
        this.transactions = transactions;
        this.tries = new Tries(clock);
    }

    /** One device that knows an organiser: "Android · hall.local". */
    record Passkey(Bytes id, String label, Instant addedAt, Instant lastUsedAt) {}

    /** The passkeys of the organiser of this name, the oldest first. */
    List<Passkey> of(String name) {
        var owner = owners.findByUsername(name);
        return owner == null
                ? List.of()
                : repository.findByUserId(owner.getId()).stream()
                        .map(one ->
                                new Passkey(one.getCredentialId(), one.getLabel(), one.getCreated(), one.getLastUsed()))
                        .toList();
    }

    /** What to ask a device that shall know this organiser. Every question is answered once. */
    PublicKeyCredentialCreationOptions askToAdd(PasskeyHost host, String name) {
        var who = UsernamePasswordAuthenticationToken.authenticated(name, null, List.of());
        return at(host).createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(who));
    }

    /** Whether the answer of the device fits. */
    boolean add(PasskeyHost host, PublicKeyCredentialCreationOptions asked, JsonNode answer, String device) {
        try {
            var made = new RelyingPartyPublicKey(PasskeyJson.made(answer), label(device, host));
            transactions.inOne(
                    () -> at(host).registerCredential(new ImmutableRelyingPartyRegistrationRequest(asked, made)));
            return true;
        } catch (IllegalArgumentException | WebAuthnException doesNotFit) {
            return false;
        }
    }

    /** What to ask a device, whoever has it. Every question is answered once. */
    PublicKeyCredentialRequestOptions askToSignIn(PasskeyHost host) {
        return at(host).createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    /** Signs in whom the device knows. The address is where the try comes from, to count tries by. */
    SignIn signIn(PasskeyHost host, PublicKeyCredentialRequestOptions asked, JsonNode answer, String address) {
        if (!tries.mayTry(BY_DEVICE, address)) {
            return new TooManyTries();
        }
        try {
            var shown = new RelyingPartyAuthenticationRequest(asked, PasskeyJson.shown(answer));
            var owner = transactions.inOne(() -> at(host).authenticate(shown));
            tries.forget(BY_DEVICE, address);
            return new Welcome(PasskeyOwnerRepository.organiserId(owner.getId()), owner.getName());
        } catch (IllegalArgumentException | WebAuthnException doesNotFit) {
            return new NotKnown();
        }
    }

    void takeAway(Passkey passkey) {
        repository.delete(passkey.id());
    }

    // Verified, as a found key without its PIN must let nobody in; kept by the device, as nobody types a name.
    private Webauthn4JRelyingPartyOperations at(PasskeyHost host) {
        var us = PublicKeyCredentialRpEntity.builder()
                .id(host.name())
                .name("Here Together")
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, repository, us, Set.of(host.origin()));
        operations.setCustomizeCreationOptions(options -> options.timeout(NO_HURRY)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.timeout(NO_HURRY).userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    private static String label(String device, PasskeyHost host) {
        String clean = device.replaceAll("\\p{Cntrl}", "").strip();
        String kind = clean.substring(0, Math.min(LONGEST_DEVICE, clean.length()));
        String label = kind.isEmpty() ? host.name() : kind + " · " + host.name();
        return label.substring(0, Math.min(LONGEST_LABEL, label.length()));
    }
}
