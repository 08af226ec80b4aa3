package org.saphan.plan.activityrun;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.saphan.journal.Cause;
import org.saphan.journal.Learnt;

/// A reaction: completed runs are certified when the register tells of the certificates they aimed at. Woken by news
/// and every five minutes; running it again changes nothing.
@ApplicationScoped
class FollowCertificates {

    private static final String TOPIC = "registry.certification.v1";

    private final CertificateProofs proofs;
    private final CertifyRun certify;

    FollowCertificates(CertificateProofs proofs, CertifyRun certify) {
        this.proofs = proofs;
        this.certify = certify;
    }

    void onNews(@ObservesAsync Learnt learnt) {
        if (learnt.topic().equals(TOPIC)) {
            run();
        }
    }

    @Scheduled(every = "5m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Cause.ownInitiative().run(() -> proofs.due().forEach(certify::run));
    }
}
