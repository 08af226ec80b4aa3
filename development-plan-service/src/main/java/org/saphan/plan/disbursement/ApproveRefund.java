package org.saphan.plan.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;
import org.saphan.plan.budget.EntryKind;
import org.saphan.plan.budget.LedgerEntries;
import org.saphan.plan.commitment.CommitmentQueries;
import org.saphan.plan.foureyes.Eyes;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// Confirms a refund, with other eyes than those that reported it; from then on the money is committed and not paid.
@ApplicationScoped
class ApproveRefund {

    private final Refunds refunds;
    private final Disbursements disbursements;
    private final CommitmentQueries commitments;
    private final ProgrammeDuties duties;
    private final LedgerEntries ledger;
    private final Journal journal;
    private final CallingAgency caller;
    private final Clock clock;

    ApproveRefund(
            Refunds refunds,
            Disbursements disbursements,
            CommitmentQueries commitments,
            ProgrammeDuties duties,
            LedgerEntries ledger,
            Journal journal,
            CallingAgency caller,
            Clock clock) {
        this.refunds = refunds;
        this.disbursements = disbursements;
        this.commitments = commitments;
        this.duties = duties;
        this.ledger = ledger;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    RefundDetails run(UUID id, IfMatch ifMatch) {
        var refund = refunds.require(id);
        duties.require(refund.programmeCode(), Duty.APPROVE_DISBURSEMENT);
        ifMatch.check(refund.version());
        refund.approve(Eyes.of(caller), BangkokDays.today(clock));
        refunds.flush();
        var disbursement = disbursements.hold(refund.disbursementId());
        disbursement.refund(refund.amount());
        enter(refund, disbursement);
        journal.record(new DisbursementEvent.DisbursementRefunded(disbursement.published()));
        return refund.details();
    }

    private void enter(Refund refund, Disbursement disbursement) {
        disbursements.flush();
        var commitment = commitments.require(disbursement.commitmentId());
        ledger.hold(commitment.fund());
        ledger.enter(commitment.fund(), EntryKind.REFUND, refund.amount(), commitment.originOf(refund.id()));
    }
}
