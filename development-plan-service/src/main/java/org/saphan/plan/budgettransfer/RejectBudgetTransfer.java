package org.saphan.plan.budgettransfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;
import org.saphan.plan.foureyes.Eyes;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// Turns a transfer down, or takes it back.
@ApplicationScoped
class RejectBudgetTransfer {

    private final BudgetTransfers transfers;
    private final ProgrammeDuties duties;
    private final Journal journal;
    private final CallingAgency caller;
    private final Clock clock;

    RejectBudgetTransfer(
            BudgetTransfers transfers, ProgrammeDuties duties, Journal journal, CallingAgency caller, Clock clock) {
        this.transfers = transfers;
        this.duties = duties;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    BudgetTransferDetails run(UUID id, TransferRejection rejection, IfMatch ifMatch) {
        var transfer = transfers.require(id);
        if (!transfer.isAskedBy(caller.code())) {
            duties.require(transfer.programmeCode(), Duty.APPROVE_PLAN);
        }
        ifMatch.check(transfer.version());
        transfer.reject(Eyes.of(caller), BangkokDays.today(clock), rejection.reason());
        transfers.flush();
        journal.record(new BudgetTransferEvent.BudgetTransferRejected(transfer.published()));
        return transfer.details();
    }
}
