package org.saphan.plan.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// Gives an agency money for a fiscal year (S1-15, S5-01).
@ApplicationScoped
class AllocateBudget {

    private final ProgrammeDuties duties;
    private final Allocations allocations;
    private final LedgerEntries ledger;
    private final Journal journal;
    private final CallingAgency caller;
    private final Clock clock;

    AllocateBudget(
            ProgrammeDuties duties,
            Allocations allocations,
            LedgerEntries ledger,
            Journal journal,
            CallingAgency caller,
            Clock clock) {
        this.duties = duties;
        this.allocations = allocations;
        this.ledger = ledger;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    AllocationDetails run(String programmeCode, NewAllocation content) {
        duties.require(programmeCode, Duty.ALLOCATE_BUDGET);
        if (!duties.budgetRecipients(programmeCode).contains(content.agency())) {
            throw new NotABudgetRecipient(programmeCode, content.agency());
        }
        var allocation = Allocation.make(programmeCode, content, caller.code(), BangkokDays.today(clock));
        allocations.persistAndFlush(allocation);
        ledger.hold(allocation.fund());
        ledger.enter(allocation.fund(), EntryKind.ALLOCATION, allocation.amount(), Origin.of(allocation.id()));
        journal.record(new AllocationMade(allocation.details()));
        return allocation.details();
    }
}
