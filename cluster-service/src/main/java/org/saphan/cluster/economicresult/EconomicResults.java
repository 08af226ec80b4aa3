package org.saphan.cluster.economicresult;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.saphan.http.NotFound;

/// The results.
@ApplicationScoped
class EconomicResults implements PanacheRepositoryBase<EconomicResult, UUID> {

    EconomicResult require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("economic result", id));
    }

    Optional<EconomicResult> standing(UUID roundId, UUID membershipId) {
        return find("roundId = ?1 and membershipId = ?2 and supersededBy is null", roundId, membershipId)
                .firstResultOptional();
    }

    List<EconomicResult> standing(Collection<UUID> rounds) {
        return list("roundId in ?1 and supersededBy is null order by id", rounds);
    }

    /// Also those that were superseded, in the order in which they were recorded.
    List<EconomicResult> ofRound(UUID roundId) {
        return list("roundId = ?1 order by id", roundId);
    }

    /// Those of these members that have a result, in whatever round.
    Set<UUID> measured(Collection<UUID> memberships) {
        return list("membershipId in ?1", memberships).stream()
                .map(EconomicResult::membershipId)
                .collect(Collectors.toSet());
    }
}
