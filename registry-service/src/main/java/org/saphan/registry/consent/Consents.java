package org.saphan.registry.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;

/// The consents, standing and withdrawn.
@ApplicationScoped
public class Consents implements PanacheRepositoryBase<Consent, UUID> {

    Consent require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("consent", id));
    }

    boolean isStanding(UUID entrepreneurId, ConsentPurpose purpose) {
        return count("entrepreneurId = ?1 and purpose = ?2 and withdrawnOn is null", entrepreneurId, purpose) > 0;
    }

    /// Standing and withdrawn, the oldest first.
    public List<ConsentDetails> of(UUID entrepreneurId) {
        return find("entrepreneurId = ?1 order by id", entrepreneurId).stream()
                .map(Consent::details)
                .toList();
    }
}
