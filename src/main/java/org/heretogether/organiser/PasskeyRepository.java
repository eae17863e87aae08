package org.heretogether.organiser;

import static heretogether.db.Tables.ORGANISER;
import static heretogether.db.Tables.PASSKEY;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import heretogether.db.tables.records.PasskeyRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.heretogether.base.OrganiserId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** The passkeys of the organisers, as Spring Security asks for them. */
@Repository
class PasskeyRepository implements UserCredentialRepository {

    private final DSLContext db;

    PasskeyRepository(DSLContext db) {
        this.db = db;
    }

    @Override
    public void save(CredentialRecord passkey) {
        if (db.fetchExists(
                PASSKEY, PASSKEY.CREDENTIAL_ID.eq(passkey.getCredentialId().getBytes()))) {
            noteUse(passkey);
        } else {
            insert(passkey);
        }
    }

    // For update: a passkey that is taken away at this moment does not come back by the note that it was used.
    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return db.selectFrom(PASSKEY)
                .where(PASSKEY.CREDENTIAL_ID.eq(id.getBytes()))
                .forUpdate()
                .fetchOne(PasskeyRepository::read);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes organiser) {
        return db.selectFrom(PASSKEY)
                .where(PASSKEY.ORGANISER_ID.eq(PasskeyOwnerRepository.organiserId(organiser)))
                .orderBy(PASSKEY.CREATED_AT, PASSKEY.CREDENTIAL_ID)
                .fetch(PasskeyRepository::read);
    }

    @Override
    public void delete(Bytes id) {
        db.deleteFrom(PASSKEY).where(PASSKEY.CREDENTIAL_ID.eq(id.getBytes())).execute();
    }

    private void noteUse(CredentialRecord passkey) {
        db.update(PASSKEY)
                .set(PASSKEY.SIGNATURE_COUNT, passkey.getSignatureCount())
                .set(PASSKEY.LAST_USED_AT, passkey.getLastUsed())
                .where(PASSKEY.CREDENTIAL_ID.eq(passkey.getCredentialId().getBytes()))
                .execute();
    }

    private void insert(CredentialRecord passkey) {
        OrganiserId organiserId = PasskeyOwnerRepository.organiserId(passkey.getUserEntityUserId());
        var venueId = db.select(ORGANISER.VENUE_ID)
                .from(ORGANISER)
                .where(ORGANISER.ORGANISER_ID.eq(organiserId))
                .fetchSingle(ORGANISER.VENUE_ID);
        db.insertInto(PASSKEY)
                .set(PASSKEY.CREDENTIAL_ID, passkey.getCredentialId().getBytes())
                .set(PASSKEY.VENUE_ID, venueId)
                .set(PASSKEY.ORGANISER_ID, organiserId)
                .set(PASSKEY.LABEL, passkey.getLabel())
                .set(PASSKEY.PUBLIC_KEY, passkey.getPublicKey().getBytes())
                .set(
                        PASSKEY.ATTESTATION_OBJECT,
                        Objects.requireNonNull(passkey.getAttestationObject()).getBytes())
                .set(PASSKEY.TRANSPORTS, text(passkey.getTransports()))
                .set(PASSKEY.SIGNATURE_COUNT, passkey.getSignatureCount())
                .set(PASSKEY.UV_INITIALIZED, passkey.isUvInitialized())
                .set(PASSKEY.BACKUP_ELIGIBLE, passkey.isBackupEligible())
                .set(PASSKEY.BACKUP_STATE, passkey.isBackupState())
                .set(PASSKEY.CREATED_AT, passkey.getCreated())
                .set(PASSKEY.LAST_USED_AT, passkey.getLastUsed())
                .execute();
    }

    private static CredentialRecord read(PasskeyRecord row) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getCredentialId()))
                .userEntityUserId(PasskeyOwnerRepository.bytes(row.getOrganiserId()))
                .label(row.getLabel())
                .publicKey(new ImmutablePublicKeyCose(row.getPublicKey()))
                .attestationObject(new Bytes(row.getAttestationObject()))
                .transports(transports(row.getTransports()))
                .signatureCount(row.getSignatureCount())
                .uvInitialized(row.getUvInitialized())
                .backupEligible(row.getBackupEligible())
                .backupState(row.getBackupState())
                .created(row.getCreatedAt())
                .lastUsed(row.getLastUsedAt())
                .build();
    }

    private static String text(Set<AuthenticatorTransport> transports) {
        return transports.stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(joining(","));
    }

    private static Set<AuthenticatorTransport> transports(String text) {
        return Arrays.stream(text.split(","))
                .filter(one -> !one.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(toSet());
    }
}
