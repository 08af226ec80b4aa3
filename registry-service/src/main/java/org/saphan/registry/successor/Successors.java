package org.saphan.registry.successor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;

/// The successors, standing and withdrawn.
@ApplicationScoped
class Successors implements PanacheRepositoryBase<Successor, UUID> {

    Successor require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("successor", id));
    }

    /// In the order in which they were named.
    List<Successor> of(UUID entrepreneurId) {
        return list("entrepreneurId = ?1 order by id", entrepreneurId);
    }
}
