package org.saphan.plan.budgettransfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.plan.developmentplan.PlanQueries;
import org.saphan.plan.developmentplan.PlanStateForbids;
import org.saphan.plan.foureyes.Eyes;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// Asks that money go from one activity to another, by the agency that gives it up or one that approves plans.
@ApplicationScoped
class RequestBudgetTransfer {

    private final PlanQueries plans;
    private final ProgrammeDuties duties;
    private final FreeMoney money;
    private final BudgetTransfers transfers;
    private final Journal journal;
    private final CallingAgency caller;

    RequestBudgetTransfer(
            PlanQueries plans,
            ProgrammeDuties duties,
            FreeMoney money,
            BudgetTransfers transfers,
            Journal journal,
            CallingAgency caller) {
        this.plans = plans;
        this.duties = duties;
        this.money = money;
        this.transfers = transfers;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    BudgetTransferDetails run(UUID planId, NewBudgetTransfer content) {
        content.checkActivities();
        var from = plans.holdActivity(planId, content.fromActivityId());
        var to = plans.activity(planId, content.toActivityId());
        if (!from.agency().equals(caller.code())) {
            duties.require(from.programmeCode(), Duty.APPROVE_PLAN);
        }
        if (!to.planState().isUnderWay()) {
            throw new PlanStateForbids(to.planState());
        }
        var transfer = BudgetTransfer.request(from, content, Eyes.of(caller));
        money.require(from, transfer.amount());
        transfers.persistAndFlush(transfer);
        journal.record(new BudgetTransferEvent.BudgetTransferRequested(transfer.published()));
        return transfer.details();
    }
}
