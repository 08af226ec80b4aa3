package org.saphan.registry.requester;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.saphan.http.IdempotencyKeyReused;

/// How the requests for admission came.
@ApplicationScoped
public class AdmissionRequests implements PanacheRepositoryBase<AdmissionRequest, UUID> {

    private final Requester requester;

    AdmissionRequests(Requester requester) {
        this.requester = requester;
    }

    /// Which admission was asked for with the `Idempotency-Key` of this request before.
    ///
    /// @param content the fingerprint of what is asked for
    /// @throws IdempotencyKeyReused when something else was asked for with it
    public Optional<UUID> repeated(byte[] content) {
        var before = find("requestKey = ?1", (Object) requester.key()).firstResultOptional();
        if (before.filter(each -> !MessageDigest.isEqual(each.content(), content))
                .isPresent()) {
            throw new IdempotencyKeyReused();
        }
        return before.map(AdmissionRequest::admissionId);
    }

    /// How many came today from where this one comes from.
    public long fromHereToday() {
        return count("address = ?1", (Object) requester.addressToday());
    }

    /// Writes down how this one came, in the transaction of the admission.
    public void enter(UUID admissionId, byte[] content) {
        persist(AdmissionRequest.of(admissionId, requester.key(), content, requester.addressToday()));
    }
}
