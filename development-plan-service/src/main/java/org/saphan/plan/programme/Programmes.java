package org.saphan.plan.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.saphan.http.NotFound;

/// The programmes.
@ApplicationScoped
class Programmes implements PanacheRepositoryBase<Programme, String> {

    Programme require(String code) {
        return findByIdOptional(code).orElseThrow(() -> new NotFound("programme", code));
    }

    /// The programme, held until the transaction ends: nobody is taken on meanwhile.
    Programme hold(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("programme", code));
    }

    /// The programme as it is now, and as it stays until the transaction ends.
    Programme share(String code) {
        var programme = require(code);
        getEntityManager().refresh(programme, LockModeType.PESSIMISTIC_READ);
        return programme;
    }

    List<ProgrammeSummary> inOrder() {
        return find("order by code").stream().map(Programme::summary).toList();
    }
}
