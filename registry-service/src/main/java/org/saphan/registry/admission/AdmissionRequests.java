package org.saphan.registry.admission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// How the requests came.
@ApplicationScoped
class AdmissionRequests implements PanacheRepositoryBase<AdmissionRequest, UUID> {

    Optional<AdmissionRequest> under(byte[] requestKey) {
        return find("requestKey = ?1", (Object) requestKey).firstResultOptional();
    }

    long from(byte[] address) {
        return count("address = ?1", (Object) address);
    }
}
