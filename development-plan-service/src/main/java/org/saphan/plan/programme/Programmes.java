package org.saphan.plan.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.http.NotFound;

/// The programmes.
@ApplicationScoped
class Programmes implements PanacheRepositoryBase<Programme, String> {

    Programme require(String code) {
        return findByIdOptional(code).orElseThrow(() -> new NotFound("programme", code));
    }

    List<ProgrammeSummary> inOrder() {
        return find("order by code").stream().map(Programme::summary).toList();
    }
}
