package org.saphan.registry.judging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// What the committees decided.
@ApplicationScoped
class Verdicts implements PanacheRepositoryBase<Verdict, UUID> {

    /// The province's first.
    List<Verdict> of(UUID applicationId) {
        return list("applicationId = ?1 order by id", applicationId);
    }
}
