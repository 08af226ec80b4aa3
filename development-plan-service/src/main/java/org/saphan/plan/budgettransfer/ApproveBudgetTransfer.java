package org.saphan.plan.budgettransfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;
import org.saphan.plan.developmentplan.ChangePlan;
import org.saphan.plan.developmentplan.PlanQueries;
import org.saphan.plan.foureyes.Eyes;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;
import org.saphan.plan.reservation.PlannedCost;
import org.saphan.plan.reservation.ReservePlan;

/// Lets a transfer go, with other eyes than those that asked for it: the activities get their new budgets, and
/// these are reserved.
@ApplicationScoped
class ApproveBudgetTransfer {

    private final BudgetTransfers transfers;
    private final PlanQueries plans;
    private final ProgrammeDuties duties;
    private final FreeMoney money;
    private final ChangePlan change;
    private final ReservePlan reserve;
    private final Journal journal;
    private final CallingAgency caller;
    private final Clock clock;

    ApproveBudgetTransfer(
            BudgetTransfers transfers,
            PlanQueries plans,
            ProgrammeDuties duties,
            FreeMoney money,
            ChangePlan change,
            ReservePlan reserve,
            Journal journal,
            CallingAgency caller,
            Clock clock) {
        this.transfers = transfers;
        this.plans = plans;
        this.duties = duties;
        this.money = money;
        this.change = change;
        this.reserve = reserve;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    BudgetTransferDetails run(UUID id, IfMatch ifMatch) {
        var transfer = transfers.require(id);
        duties.require(transfer.programmeCode(), Duty.APPROVE_PLAN);
        ifMatch.check(transfer.version());
        transfer.approve(Eyes.of(caller), BangkokDays.today(clock));
        move(transfer);
        transfers.flush();
        journal.record(new BudgetTransferEvent.BudgetTransferMade(transfer.published()));
        return transfer.details();
    }

    private void move(BudgetTransfer transfer) {
        var from = plans.holdActivity(transfer.planId(), transfer.fromActivityId());
        money.require(from, transfer.amount());
        var plan = change.run(transfer.planId(), IfMatch.of("*"), transfer.change());
        var costs = plan.activities().stream().map(PlannedCost::of).toList();
        reserve.run(transfer.planId(), transfer.programmeCode(), costs);
    }
}
