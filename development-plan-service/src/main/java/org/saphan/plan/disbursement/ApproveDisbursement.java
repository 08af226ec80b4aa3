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

/// Lets a payment go, with other eyes than those that asked for it.
@ApplicationScoped
class ApproveDisbursement {

    private final Disbursements disbursements;
    private final CommitmentQueries commitments;
    private final ProgrammeDuties duties;
    private final LedgerEntries ledger;
    private final Journal journal;
    private final CallingAgency caller;
    private final Clock clock;

    ApproveDisbursement(
            Disbursements disbursements,
            CommitmentQueries commitments,
            ProgrammeDuties duties,
            LedgerEntries ledger,
            Journal journal,
            CallingAgency caller,
            Clock clock) {
        this.disbursements = disbursements;
        this.commitments = commitments;
        this.duties = duties;
        this.ledger = ledger;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    DisbursementDetails run(UUID id, IfMatch ifMatch) {
        var disbursement = disbursements.require(id);
        duties.require(disbursement.programmeCode(), Duty.APPROVE_DISBURSEMENT);
        ifMatch.check(disbursement.version());
        disbursement.approve(Eyes.of(caller), BangkokDays.today(clock));
        disbursements.flush();
        var commitment = commitments.require(disbursement.commitmentId());
        ledger.hold(commitment.fund());
        ledger.enter(
                commitment.fund(),
                EntryKind.DISBURSEMENT,
                disbursement.amount(),
                commitment.originOf(disbursement.id()));
        journal.record(new DisbursementEvent.DisbursementMade(disbursement.published()));
        return disbursement.details();
    }
}
