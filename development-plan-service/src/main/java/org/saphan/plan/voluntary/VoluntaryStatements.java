package org.saphan.plan.voluntary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.NotFound;
import org.saphan.plan.Conditions;

/// The voluntary statements.
@ApplicationScoped
class VoluntaryStatements implements PanacheRepositoryBase<VoluntaryStatement, UUID> {

    VoluntaryStatement require(String programmeCode, UUID id) {
        return find("programmeCode = ?1 and id = ?2", programmeCode, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("voluntary statement", id));
    }

    /// The statement, held until the transaction ends.
    VoluntaryStatement hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("voluntary statement", id));
    }

    Optional<VoluntaryStatement> standing(String programmeCode, UUID entrepreneurId) {
        return find("programmeCode = ?1 and entrepreneurId = ?2 and withdrawnOn is null", programmeCode, entrepreneurId)
                .firstResultOptional();
    }

    List<VoluntaryStatement> page(
            String programmeCode, @Nullable UUID entrepreneurId, @Nullable UUID after, int limit) {
        var wanted = new Conditions()
                .with("programmeCode = :programme", "programme", programmeCode)
                .with("entrepreneurId = :entrepreneur", "entrepreneur", entrepreneurId)
                .with("id > :after", "after", after);
        return find(wanted.inOrderOf("id"), wanted.values()).page(0, limit + 1).list();
    }
}
