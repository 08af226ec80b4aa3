package org.saphan.registry.admission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.NotFound;
import org.saphan.http.PageRequest;

/// The requests for admission.
@ApplicationScoped
class Admissions implements PanacheRepositoryBase<Admission, UUID> {

    Admission require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("admission", id));
    }

    /// For whoever holds its claim code; to everybody else there is none.
    Admission requireClaimed(UUID id, @Nullable String claimCode) {
        var admission = require(id);
        ClaimCodes.require(admission, claimCode);
        return admission;
    }

    /// As above; nobody else issues its credentials until the transaction ends. No row is locked, because the identity
    /// provider is waited for, and a transaction that has written holds back the journal's readers.
    Admission requireForIssue(UUID id, @Nullable String claimCode) {
        hold("credentials " + id);
        return requireClaimed(id, claimCode);
    }

    /// Nobody else who holds the same goes on until the transaction ends.
    void hold(String what) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 21))", Integer.class)
                .setParameter(1, what)
                .getSingleResult();
    }

    long open(String agencyCode) {
        return count("agencyCode = ?1 and state = ?2", agencyCode, AdmissionStage.REQUESTED);
    }

    /// One row more than the page holds, where there are more.
    List<Admission> in(@Nullable AdmissionStage state, PageRequest page) {
        var from = page.afterIdOrFirst();
        var found = state == null
                ? find("id > ?1 order by id", from)
                : find("id > ?1 and state = ?2 order by id", from, state);
        return found.page(0, page.limit() + 1).list();
    }
}
