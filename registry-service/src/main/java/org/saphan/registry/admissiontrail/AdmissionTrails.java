package org.saphan.registry.admissiontrail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;

/// The steps of all requests for admission. An entry joins the transaction of its step: no entry, no step.
@ApplicationScoped
public class AdmissionTrails implements PanacheRepositoryBase<AdmissionEntry, UUID> {

    private final Clock clock;

    AdmissionTrails(Clock clock) {
        this.clock = clock;
    }

    public void enter(UUID admissionId, StepTaken taken) {
        persist(AdmissionEntry.of(admissionId, taken, clock.instant()));
    }

    /// The steps of one, the oldest first.
    ///
    /// @throws NotFound when nobody asked for it
    List<TrailEntry> require(UUID admissionId) {
        var entries = find("admissionId = ?1 order by id", admissionId).stream()
                .map(AdmissionEntry::entry)
                .toList();
        if (entries.isEmpty()) {
            throw new NotFound("admission", admissionId);
        }
        return entries;
    }
}
