package org.saphan.registry.merge;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.registry.entrepreneur.RegistrationStatus;

/// The decision that two registrations are of one entrepreneur.
@Entity
class Merge {

    @Id
    private UUID id;

    private UUID loserId;
    private UUID winnerId;

    @Enumerated(EnumType.STRING)
    private RegistrationStatus loserStatus;

    private String reason;
    private String mergedBy;
    private Instant mergedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> productIds;

    private @Nullable String undoneBy;
    private @Nullable Instant undoneAt;
    private @Nullable String undoingReason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Merge() {}

    static Merge of(
            UUID loser,
            NewMerge wanted,
            RegistrationStatus loserStatus,
            List<UUID> products,
            String agency,
            Instant now) {
        var merge = new Merge();
        merge.id = Ids.next();
        merge.loserId = loser;
        merge.winnerId = wanted.winnerId();
        merge.loserStatus = loserStatus;
        merge.reason = wanted.reason();
        merge.mergedBy = agency;
        merge.mergedAt = now;
        merge.productIds = List.copyOf(products);
        return merge;
    }

    void undo(String because, String agency, Instant now) {
        undoneBy = agency;
        undoneAt = now;
        undoingReason = because;
    }

    UUID winnerId() {
        return winnerId;
    }

    RegistrationStatus loserStatus() {
        return loserStatus;
    }

    List<UUID> productIds() {
        return productIds;
    }

    MergeDetails details() {
        return new MergeDetails(
                id, loserId, winnerId, reason, mergedBy, mergedAt, productIds, undoneBy, undoneAt, undoingReason);
    }
}
