package org.saphan.cluster.briefing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// Who has read which briefing.
@ApplicationScoped
class BriefingAcknowledgements implements PanacheRepositoryBase<BriefingAcknowledgement, UUID> {

    Optional<BriefingAcknowledgement> of(UUID briefingId, UUID recipientId) {
        return find("briefingId = ?1 and recipientId = ?2", briefingId, recipientId)
                .firstResultOptional();
    }
}
