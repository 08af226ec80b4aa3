package org.saphan.plan.planedition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;

/// The editions of the plans.
@ApplicationScoped
class PlanEditions implements PanacheRepositoryBase<PlanEdition, UUID> {

    PlanEdition require(UUID planId, int edition) {
        return find("planId = ?1 and edition = ?2", planId, edition)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("edition", planId + "/" + edition));
    }

    /// The newest first, of those before that one.
    List<PlanEdition> list(UUID planId, int before, int size) {
        return find("planId = ?1 and edition < ?2 order by edition desc", planId, before).page(0, size).list();
    }

    /// The number of the newest, 0 before there is one.
    int newest(UUID planId) {
        return list(planId, Integer.MAX_VALUE, 1).stream()
                .mapToInt(PlanEdition::edition)
                .sum();
    }
}
