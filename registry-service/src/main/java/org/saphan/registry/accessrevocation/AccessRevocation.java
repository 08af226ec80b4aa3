package org.saphan.registry.accessrevocation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.http.Revocation;

/// The tokens of an agency, or of one of its clients, that count no more.
@Entity
class AccessRevocation {

    @Id
    private UUID id;

    private String agency;
    private @Nullable String clientId;
    private Instant revokedBefore;
    private String reason;
    private String declaredBy;
    private @Nullable Instant liftedAt;
    private @Nullable String liftedBy;
    private @Nullable String liftingReason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AccessRevocation() {}

    static AccessRevocation declare(
            String agency, @Nullable String clientId, String reason, String declaredBy, Instant now) {
        var revocation = new AccessRevocation();
        revocation.id = Ids.next();
        revocation.agency = agency;
        revocation.clientId = clientId;
        revocation.revokedBefore = now;
        revocation.reason = reason;
        revocation.declaredBy = declaredBy;
        return revocation;
    }

    void lift(String why, String by, Instant now) {
        if (liftedAt != null) {
            throw new AccessRevocationLiftedBefore();
        }
        liftedAt = now;
        liftedBy = by;
        liftingReason = why;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Revocation revocation() {
        return new Revocation(id, agency, clientId, revokedBefore, liftedAt != null);
    }

    RevokedTokens tokens() {
        return new RevokedTokens(agency, clientId, revokedBefore);
    }

    AccessRevocationState state() {
        return new AccessRevocationState(id, agency, clientId, revokedBefore, liftedAt, version);
    }

    AccessRevocationDetails details() {
        return new AccessRevocationDetails(
                id, agency, clientId, revokedBefore, reason, declaredBy, liftedAt, liftedBy, liftingReason, version);
    }
}
