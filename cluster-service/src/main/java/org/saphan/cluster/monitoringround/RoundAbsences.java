package org.saphan.cluster.monitoringround;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The absences.
@ApplicationScoped
class RoundAbsences implements PanacheRepositoryBase<RoundAbsence, UUID> {

    Optional<RoundAbsence> of(UUID roundId, UUID membershipId) {
        return find("roundId = ?1 and membershipId = ?2", roundId, membershipId).firstResultOptional();
    }

    List<RoundAbsence> ofRound(UUID roundId) {
        return list("roundId = ?1 order by id", roundId);
    }

    int countOf(UUID roundId) {
        return Math.toIntExact(count("roundId", roundId));
    }
}
