package org.saphan.registry.admissiontrail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;

/// One step of a request for admission.
@Entity
@Immutable
class AdmissionEntry {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // what queries ask for
    private UUID admissionId;

    private Instant enteredAt;
    private @Nullable String agency;
    private @Nullable String account;

    @Enumerated(EnumType.STRING)
    private AdmissionStep step;

    private @Nullable String reason;
    private @Nullable String clientId;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AdmissionEntry() {}

    static AdmissionEntry of(UUID admissionId, StepTaken taken, Instant now) {
        var entry = new AdmissionEntry();
        entry.id = Ids.next();
        entry.admissionId = admissionId;
        entry.enteredAt = now;
        entry.agency = taken.agency();
        entry.account = taken.account();
        entry.step = taken.step();
        entry.reason = taken.reason();
        entry.clientId = taken.clientId();
        return entry;
    }

    TrailEntry entry() {
        return new TrailEntry(enteredAt, step, agency, account, reason, clientId);
    }
}
