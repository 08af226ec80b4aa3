package org.saphan.registry.clientregistration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The clients of admitted agencies.
@ApplicationScoped
class HeldClients implements PanacheRepositoryBase<HeldClient, UUID> {

    List<HeldClient> of(UUID admissionId) {
        return list("admissionId = ?1 and removalDue is null", admissionId);
    }

    /// Those that are to be deleted at the provider now, the longest due first.
    List<HeldClient> due(Instant now, int most) {
        return find("removalDue <= ?1 order by removalDue, id", now)
                .page(0, most)
                .list();
    }
}
