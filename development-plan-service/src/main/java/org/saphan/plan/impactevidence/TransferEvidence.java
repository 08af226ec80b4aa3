package org.saphan.plan.impactevidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.saphan.journal.Journal;
import org.saphan.plan.known.registry.Transfer;

/// Moves evidence to the entrepreneur that it belongs to now. Where that one's own stands for the same cause, it is
/// superseded by it first, and moves when it is found due again.
@ApplicationScoped
public class TransferEvidence {

    private final ImpactEvidences evidences;
    private final Journal journal;

    TransferEvidence(ImpactEvidences evidences, Journal journal) {
        this.evidences = evidences;
        this.journal = journal;
    }

    @Transactional
    public void run(Transfer transfer) {
        var evidence = evidences.hold(transfer.id());
        if (transfer.entrepreneurId().equals(evidence.entrepreneurId())) {
            return;
        }
        var other = evidences.holdStanding(evidence.programmeCode(), transfer.entrepreneurId(), evidence.cause());
        if (evidence.isStanding() && other.isPresent()) {
            evidence.supersede(other.get().id());
            evidences.flush();
            journal.record(new ImpactEvidenceEvent.ImpactEvidenceSuperseded(evidence.published()));
        } else {
            evidence.transfer(transfer);
            evidences.flush();
            journal.record(new ImpactEvidenceEvent.ImpactEvidenceTransferred(evidence.published()));
        }
    }
}
