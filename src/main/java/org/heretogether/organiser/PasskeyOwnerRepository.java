package org.heretogether.organiser;

import static heretogether.db.Tables.ORGANISER;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.heretogether.base.OrganiserId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

/** Whose passkeys there can be: the organisers themselves, by the bytes of their id. They come and go elsewhere. */
@Repository
class PasskeyOwnerRepository implements PublicKeyCredentialUserEntityRepository {

    private static final int ID_BYTES = 16;

    private final DSLContext db;

    PasskeyOwnerRepository(DSLContext db) {
        this.db = db;
    }

    static Bytes bytes(OrganiserId organiserId) {
        UUID id = organiserId.value();
        return new Bytes(ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static OrganiserId organiserId(Bytes bytes) {
        var id = ByteBuffer.wrap(bytes.getBytes());
        return new OrganiserId(new UUID(id.getLong(), id.getLong()));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return find(ORGANISER.ORGANISER_ID.eq(organiserId(id)));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return find(ORGANISER.NAME.eq(name));
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new IllegalStateException("Nobody organises under the name " + owner.getName());
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("An organiser is not taken away by a passkey");
    }

    private @Nullable PublicKeyCredentialUserEntity find(Condition who) {
        return db.select(ORGANISER.ORGANISER_ID, ORGANISER.NAME)
                .from(ORGANISER)
                .where(who)
                .fetchOne(row -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(bytes(row.value1()))
                        .name(row.value2())
                        .displayName(row.value2())
                        .build());
    }
}
