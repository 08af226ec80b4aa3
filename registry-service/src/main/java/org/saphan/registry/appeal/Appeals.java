package org.saphan.registry.appeal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;

/// The appeals of all rounds.
@ApplicationScoped
class Appeals implements PanacheRepositoryBase<Appeal, UUID> {

    Appeal require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    /// The appeal, which nobody else decides until the transaction ends.
    Appeal requireForDecision(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    boolean isLodged(UUID ratingId) {
        return count("ratingId = ?1", ratingId) > 0;
    }

    List<AppealDetails> of(UUID ratingId) {
        return find("ratingId = ?1 order by id", ratingId).stream()
                .map(Appeal::details)
                .toList();
    }

    private static NotFound absent(UUID id) {
        return new NotFound("appeal", id);
    }
}
