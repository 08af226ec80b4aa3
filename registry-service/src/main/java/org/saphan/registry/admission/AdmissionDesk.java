package org.saphan.registry.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.journal.Event;
import org.saphan.journal.Journal;
import org.saphan.registry.admissiontrail.AdmissionStep;
import org.saphan.registry.admissiontrail.AdmissionTrails;
import org.saphan.registry.admissiontrail.StepTaken;

/// What every decision of the operator has in common: only CDD takes it, on the version that it has read, and it stands
/// in the trail and in the journal.
@ApplicationScoped
class AdmissionDesk {

    private static final String STEWARD = "CDD";

    private final Admissions admissions;
    private final AdmissionTrails trails;
    private final Journal journal;
    private final CallingAgency caller;

    AdmissionDesk(Admissions admissions, AdmissionTrails trails, Journal journal, CallingAgency caller) {
        this.admissions = admissions;
        this.trails = trails;
        this.journal = journal;
        this.caller = caller;
    }

    /// The admission, for the operator to read.
    Admission open(UUID id) {
        var admission = admissions.require(id);
        requireOperator();
        return admission;
    }

    /// The admission, for the operator to decide on.
    Admission open(UUID id, IfMatch ifMatch) {
        var admission = open(id);
        ifMatch.check(admission.version());
        return admission;
    }

    void requireOperator() {
        caller.requireSteward(STEWARD, "admissions");
    }

    /// Writes the decision down.
    AdmissionDetails close(
            Admission admission, AdmissionStep step, @Nullable String reason, @Nullable String client, Decision event) {
        admissions.flush();
        trails.enter(admission.id(), StepTaken.by(caller, step, reason).with(client));
        journal.record(event.of(admission.state()));
        return admission.details();
    }

    /// How a decision is announced.
    @FunctionalInterface
    interface Decision {

        Event of(AdmissionState state);
    }
}
