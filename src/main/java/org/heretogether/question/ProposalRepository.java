package org.heretogether.question;

import static heretogether.db.Tables.PROPOSAL;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heretogether.base.PictureId;
import org.heretogether.base.VenueId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ProposalRepository {

    private static final int MOST = 200;

    private final DSLContext db;
    private final JsonMapper json;

    ProposalRepository(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void insert(VenueId venue, Proposal proposal) {
        db.insertInto(PROPOSAL)
                .set(PROPOSAL.PROPOSAL_ID, proposal.proposalId())
                .set(PROPOSAL.VENUE_ID, venue)
                .set(PROPOSAL.QUESTION_ID, proposal.wanted().questionId())
                .set(PROPOSAL.BODY, json.writeValueAsString(proposal.wanted()))
                .set(PROPOSAL.BESIDES, JSON.valueOf(json.writeValueAsString(proposal.besides())))
                .set(PROPOSAL.TAKES_AWAY, proposal.takesAway())
                .set(PROPOSAL.WHY, proposal.why())
                .set(PROPOSAL.ASKED_BY, proposal.askedBy())
                .set(PROPOSAL.ASKED_AT, proposal.askedAt())
                .execute();
    }

    List<Proposal> waiting(VenueId venue) {
        return find(PROPOSAL.VENUE_ID.eq(venue));
    }

    Optional<Proposal> waiting(VenueId venue, UUID id) {
        return find(PROPOSAL.VENUE_ID.eq(venue).and(PROPOSAL.PROPOSAL_ID.eq(id))).stream()
                .findFirst();
    }

    /** True for one caller alone, however many press at once. */
    boolean settle(VenueId venue, UUID id, String by, boolean agreed, Instant at) {
        return db.update(PROPOSAL)
                        .set(PROPOSAL.SETTLED_BY, by)
                        .set(PROPOSAL.SETTLED_AT, at)
                        .set(PROPOSAL.AGREED, agreed)
                        .where(PROPOSAL.VENUE_ID.eq(venue))
                        .and(PROPOSAL.PROPOSAL_ID.eq(id))
                        .and(PROPOSAL.SETTLED_AT.isNull())
                        .execute()
                == 1;
    }

    private List<Proposal> find(Condition which) {
        return db.select(
                        PROPOSAL.PROPOSAL_ID,
                        PROPOSAL.BODY,
                        PROPOSAL.BESIDES,
                        PROPOSAL.TAKES_AWAY,
                        PROPOSAL.WHY,
                        PROPOSAL.ASKED_BY,
                        PROPOSAL.ASKED_AT)
                .from(PROPOSAL)
                .where(which)
                .and(PROPOSAL.SETTLED_AT.isNull())
                .orderBy(PROPOSAL.ASKED_AT)
                .limit(MOST)
                .fetch(row -> new Proposal(
                        row.value1(),
                        json.readValue(row.value2(), Question.class),
                        List.of(json.readValue(row.value3().data(), PictureId[].class)),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }
}
