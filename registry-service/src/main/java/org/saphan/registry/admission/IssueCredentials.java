package org.saphan.registry.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.Journal;
import org.saphan.registry.admissiontrail.AdmissionStep;
import org.saphan.registry.admissiontrail.AdmissionTrails;
import org.saphan.registry.admissiontrail.StepTaken;
import org.saphan.registry.clientregistration.RegisterClient;

/// Has the identity provider register a client and hands its secret out, once: to whoever holds the claim code. The
/// provider is asked before anything is written.
@ApplicationScoped
class IssueCredentials {

    private final Admissions admissions;
    private final RegisterClient register;
    private final AdmissionTrails trails;
    private final Journal journal;

    IssueCredentials(Admissions admissions, RegisterClient register, AdmissionTrails trails, Journal journal) {
        this.admissions = admissions;
        this.register = register;
        this.trails = trails;
        this.journal = journal;
    }

    @Transactional
    IssuedCredentials run(UUID id, @Nullable String claimCode) {
        var admission = admissions.requireForIssue(id, claimCode);
        var client = register.run(admission.wantedClient());
        admission.issue(client.clientId());
        admissions.flush();
        trails.enter(id, StepTaken.of(AdmissionStep.CREDENTIALS_ISSUED).with(client.clientId()));
        journal.record(new CredentialsCollected(admission.state()));
        return IssuedCredentials.of(admission, client);
    }
}
