package org.saphan.plan.activityrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.journal.Journal;

/// Turns a completed run to certified when there is a certificate that proves it.
@ApplicationScoped
class CertifyRun {

    private final ActivityRuns runs;
    private final CertificateProofs proofs;
    private final Journal journal;

    CertifyRun(ActivityRuns runs, CertificateProofs proofs, Journal journal) {
        this.runs = runs;
        this.proofs = proofs;
        this.journal = journal;
    }

    @Transactional
    void run(UUID id) {
        var run = runs.hold(id);
        var certificate = proofs.of(run.published());
        if (!run.waitsForCertificate() || certificate.isEmpty()) {
            return;
        }
        run.certify(certificate.get());
        runs.flush();
        journal.record(new ActivityRunEvent.ActivityRunCertified(run.published()));
    }
}
