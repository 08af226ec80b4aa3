package org.saphan.registry.judging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saphan.http.NotFound;

/// The scores that members gave, those that count and those that were corrected.
@ApplicationScoped
class PanelScores implements PanacheRepositoryBase<PanelScore, UUID> {

    PanelScore require(UUID panelId, UUID id) {
        return findByIdOptional(id)
                .filter(each -> each.panelId().equals(panelId))
                .orElseThrow(() -> new NotFound("score", id));
    }

    /// The score of a member that counts.
    Optional<PanelScore> of(UUID panelId, String memberNo, UUID applicationId) {
        return find(
                        "panelId = ?1 and memberNo = ?2 and applicationId = ?3 and supersededBy is null",
                        panelId,
                        memberNo,
                        applicationId)
                .firstResultOptional();
    }

    /// The scores of all members that count, in the order in which they were given.
    List<PanelScore> of(UUID panelId, UUID applicationId) {
        return list("panelId = ?1 and applicationId = ?2 and supersededBy is null order by id", panelId, applicationId);
    }
}
