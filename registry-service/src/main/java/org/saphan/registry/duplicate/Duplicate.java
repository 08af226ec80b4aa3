package org.saphan.registry.duplicate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// The proposal that two registrations are of one entrepreneur. Proposals are written by [ProposeDuplicates].
@Entity
class Duplicate {

    @Id
    private UUID id;

    private UUID firstId;
    private UUID secondId;
    private BigDecimal score;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Evidence> evidence;

    @Enumerated(EnumType.STRING)
    private DuplicateState state;

    private Instant foundAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String reason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Duplicate() {}

    void dismiss(String because, String agency, Instant now) {
        if (state != DuplicateState.OPEN) {
            throw new DuplicateDecided(state);
        }
        decide(DuplicateState.DISMISSED, because, agency, now);
    }

    void settle(String agency, Instant now) {
        decide(DuplicateState.MERGED, null, agency, now);
    }

    private void decide(DuplicateState next, @Nullable String because, String agency, Instant now) {
        state = next;
        reason = because;
        decidedBy = agency;
        decidedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    DuplicateDetails details() {
        return new DuplicateDetails(
                id, firstId, secondId, score, evidence, state, foundAt, decidedBy, decidedAt, reason, version);
    }
}
