package org.saphan.plan.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;

/// The cuts of commitments.
@ApplicationScoped
class Reductions implements PanacheRepositoryBase<Reduction, UUID> {

    ReductionDetails require(UUID commitmentId, UUID id) {
        return find("commitmentId = ?1 and id = ?2", commitmentId, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("reduction", id))
                .details();
    }

    List<ReductionDetails> ofCommitment(UUID commitmentId) {
        return find("commitmentId = ?1 order by id", commitmentId).list().stream()
                .map(Reduction::details)
                .toList();
    }
}
