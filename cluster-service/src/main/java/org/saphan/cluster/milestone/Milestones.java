package org.saphan.cluster.milestone;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;

/// The milestones.
@ApplicationScoped
class Milestones implements PanacheRepositoryBase<Milestone, UUID> {

    Milestone require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("milestone", id));
    }

    List<MilestoneDetails> of(UUID clusterId) {
        return find("clusterId = ?1 order by reachedOn, id", clusterId).stream()
                .map(Milestone::details)
                .toList();
    }
}
