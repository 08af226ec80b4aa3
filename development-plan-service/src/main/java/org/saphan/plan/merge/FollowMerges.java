package org.saphan.plan.merge;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.function.Consumer;
import org.saphan.journal.Cause;
import org.saphan.journal.Learnt;
import org.saphan.plan.enrolment.TransferEnrolment;
import org.saphan.plan.impactevidence.TransferEvidence;
import org.saphan.plan.known.registry.KnownMerges;
import org.saphan.plan.known.registry.Transfer;
import org.saphan.plan.potentialassessment.TransferAssessment;
import org.saphan.plan.voluntary.TransferStatement;

/// A reaction: what belongs to an entrepreneur moves when the register merges entrepreneurs or takes that back. Woken
/// by
/// news and every minute; running it again changes nothing.
@ApplicationScoped
class FollowMerges {

    private static final int AT_ONCE = 200;

    private final KnownMerges merges;
    private final TransferEnrolment enrolment;
    private final TransferStatement statement;
    private final TransferAssessment assessment;
    private final TransferEvidence evidence;

    FollowMerges(
            KnownMerges merges,
            TransferEnrolment enrolment,
            TransferStatement statement,
            TransferAssessment assessment,
            TransferEvidence evidence) {
        this.merges = merges;
        this.enrolment = enrolment;
        this.statement = statement;
        this.assessment = assessment;
        this.evidence = evidence;
    }

    void onNews(@ObservesAsync Learnt learnt) {
        if (learnt.topic().equals("registry.entrepreneur.v1")) {
            run();
        }
    }

    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Cause.ownInitiative().run(() -> {
            all("enrolment", enrolment::run);
            all("voluntary_statement", statement::run);
            all("potential_assessment", assessment::run);
            all("impact_evidence", evidence::run);
        });
    }

    private void all(String table, Consumer<Transfer> settle) {
        for (var due = merges.due(table, AT_ONCE); !due.isEmpty(); due = merges.due(table, AT_ONCE)) {
            due.forEach(settle);
        }
    }
}
