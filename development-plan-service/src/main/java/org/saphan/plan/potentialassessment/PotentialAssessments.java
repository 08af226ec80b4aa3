package org.saphan.plan.potentialassessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.NotFound;
import org.saphan.plan.Conditions;

/// The assessments of potential.
@ApplicationScoped
class PotentialAssessments implements PanacheRepositoryBase<PotentialAssessment, UUID> {

    PotentialAssessment require(String programmeCode, UUID id) {
        return find("programmeCode = ?1 and id = ?2", programmeCode, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("potential assessment", id));
    }

    /// The assessment, held until the transaction ends.
    PotentialAssessment hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("potential assessment", id));
    }

    Optional<PotentialAssessment> latest(String programmeCode, UUID entrepreneurId) {
        return find(
                        "programmeCode = ?1 and entrepreneurId = ?2 order by assessedOn desc, id desc",
                        programmeCode,
                        entrepreneurId)
                .firstResultOptional();
    }

    List<PotentialAssessment> page(
            String programmeCode, @Nullable UUID entrepreneurId, @Nullable UUID after, int limit) {
        var wanted = new Conditions()
                .with("programmeCode = :programme", "programme", programmeCode)
                .with("entrepreneurId = :entrepreneur", "entrepreneur", entrepreneurId)
                .with("id > :after", "after", after);
        return find(wanted.inOrderOf("id"), wanted.values()).page(0, limit + 1).list();
    }
}
