package org.saphan.plan.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.plan.budget.BudgetExceeded;
import org.saphan.plan.commitment.CommitmentQueries;
import org.saphan.plan.foureyes.Eyes;

/// Asks for a payment out of a commitment, by the agency that made it.
@ApplicationScoped
class RequestDisbursement {

    private final CommitmentQueries commitments;
    private final Disbursements disbursements;
    private final Journal journal;
    private final CallingAgency caller;

    RequestDisbursement(
            CommitmentQueries commitments, Disbursements disbursements, Journal journal, CallingAgency caller) {
        this.commitments = commitments;
        this.disbursements = disbursements;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    DisbursementDetails run(UUID commitmentId, NewDisbursement content) {
        var commitment = commitments.hold(commitmentId);
        commitment.requireAgency(caller.code());
        var disbursement = Disbursement.request(commitment, content, Eyes.of(caller));
        var drawn = disbursements.sumOf(commitmentId).add(disbursement.amount());
        BudgetExceeded.check("commitment " + commitmentId, drawn, commitment.amount());
        disbursements.persistAndFlush(disbursement);
        journal.record(new DisbursementEvent.DisbursementRequested(disbursement.published()));
        return disbursement.details();
    }
}
