package org.saphan.registry.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.http.NotFound;

/// The agencies.
@ApplicationScoped
class Agencies implements PanacheRepositoryBase<Agency, String> {

    Agency require(String code) {
        return findByIdOptional(code).orElseThrow(() -> new NotFound("agency", code));
    }

    List<AgencyDetails> inOrder() {
        return find("order by code").stream().map(Agency::details).toList();
    }
}
