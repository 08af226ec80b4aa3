package org.saphan.plan.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// Takes back what is not used of an allocation, never what plans have reserved (S1-15).
@ApplicationScoped
class ReturnAllocation {

    private final ProgrammeDuties duties;
    private final Allocations allocations;
    private final AllocationReturns returns;
    private final LedgerEntries ledger;
    private final Journal journal;
    private final CallingAgency caller;
    private final Clock clock;

    ReturnAllocation(
            ProgrammeDuties duties,
            Allocations allocations,
            AllocationReturns returns,
            LedgerEntries ledger,
            Journal journal,
            CallingAgency caller,
            Clock clock) {
        this.duties = duties;
        this.allocations = allocations;
        this.returns = returns;
        this.ledger = ledger;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    AllocationReturnDetails run(UUID id, NewAllocationReturn content) {
        var allocation = allocations.hold(id);
        var fund = allocation.fund();
        duties.require(fund.programmeCode(), Duty.ALLOCATE_BUDGET);
        var given = AllocationReturn.of(id, content, caller.code(), BangkokDays.today(clock));
        BudgetExceeded.check("allocation " + id, given.amount(), allocation.left());
        BudgetExceeded.check(fund, given.amount(), ledger.hold(fund).unreserved());
        allocation.giveBack(given.amount());
        returns.persistAndFlush(given);
        ledger.enter(fund, EntryKind.ALLOCATION_RETURN, given.amount(), Origin.of(given.id()));
        journal.record(new AllocationReturned(allocation.details()));
        return given.details();
    }
}
