package org.saphan.cluster.socialfinding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saphan.cluster.rubric.SocialDimension;
import org.saphan.http.NotFound;

/// The findings.
@ApplicationScoped
class SocialFindings implements PanacheRepositoryBase<SocialFinding, UUID> {

    SocialFinding require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("social finding", id));
    }

    Optional<SocialFinding> standing(UUID roundId, UUID membershipId, SocialDimension dimension) {
        return find(
                        "roundId = ?1 and membershipId = ?2 and dimension = ?3 and supersededBy is null",
                        roundId,
                        membershipId,
                        dimension)
                .firstResultOptional();
    }

    List<SocialFinding> standing(UUID roundId) {
        return list("roundId = ?1 and supersededBy is null", roundId);
    }

    /// Also those that were superseded, in the order in which they were recorded.
    List<SocialFinding> ofRound(UUID roundId) {
        return list("roundId = ?1 order by id", roundId);
    }
}
