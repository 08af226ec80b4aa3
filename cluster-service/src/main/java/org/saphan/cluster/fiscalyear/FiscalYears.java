package org.saphan.cluster.fiscalyear;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.saphan.http.NotFound;

/// The years that the documents speak of.
@ApplicationScoped
class FiscalYears implements PanacheRepositoryBase<FiscalYear, Integer> {

    FiscalYear require(int yearBE) {
        return findByIdOptional(yearBE).orElseThrow(() -> new NotFound("fiscal year", yearBE));
    }
}
