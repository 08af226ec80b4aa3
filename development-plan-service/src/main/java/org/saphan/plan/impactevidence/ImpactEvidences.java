package org.saphan.plan.impactevidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.NotFound;
import org.saphan.plan.Conditions;

/// The evidence of impact.
@ApplicationScoped
class ImpactEvidences implements PanacheRepositoryBase<ImpactEvidence, UUID> {

    ImpactEvidence require(String programmeCode, UUID id) {
        return find("programmeCode = ?1 and id = ?2", programmeCode, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("impact evidence", id));
    }

    /// The evidence, held until the transaction ends.
    ImpactEvidence hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("impact evidence", id));
    }

    /// The one that stands for that cause, held until the transaction ends.
    Optional<ImpactEvidence> holdStanding(String programmeCode, UUID entrepreneurId, ImpactCause cause) {
        return find(
                        "programmeCode = ?1 and entrepreneurId = ?2 and cause = ?3 and supersededBy is null",
                        programmeCode,
                        entrepreneurId,
                        cause)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /// Those that stand, the oldest first.
    List<ImpactEvidence> standing(String programmeCode, UUID entrepreneurId) {
        return list(
                "programmeCode = ?1 and entrepreneurId = ?2 and supersededBy is null order by id",
                programmeCode,
                entrepreneurId);
    }

    List<ImpactEvidence> page(String programmeCode, @Nullable UUID entrepreneurId, @Nullable UUID after, int limit) {
        var wanted = new Conditions()
                .with("programmeCode = :programme", "programme", programmeCode)
                .with("entrepreneurId = :entrepreneur", "entrepreneur", entrepreneurId)
                .with("id > :after", "after", after);
        return find(wanted.inOrderOf("id"), wanted.values()).page(0, limit + 1).list();
    }
}
