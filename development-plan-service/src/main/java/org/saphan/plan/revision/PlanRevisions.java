package org.saphan.plan.revision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saphan.http.NotFound;

/// The revisions of the plans.
@ApplicationScoped
class PlanRevisions implements PanacheRepositoryBase<PlanRevision, UUID> {

    PlanRevision require(UUID planId, int number) {
        return find("planId = ?1 and number = ?2", planId, number)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("revision", planId + "/" + number));
    }

    Optional<PlanRevision> open(UUID planId) {
        return find("planId = ?1 and state not in (APPROVED, WITHDRAWN)", planId).firstResultOptional();
    }

    /// The newest first, of those before that one.
    List<PlanRevision> list(UUID planId, int before, int size) {
        return find("planId = ?1 and number < ?2 order by number desc", planId, before).page(0, size).list();
    }

    /// The number of the next one; only whoever holds the plan may take it.
    int nextNumber(UUID planId) {
        return (int) count("planId", planId) + 1;
    }
}
