package org.saphan.plan.plandecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.plan.budget.BudgetExceeded;
import org.saphan.plan.budget.Fund;
import org.saphan.plan.budget.LedgerEntries;
import org.saphan.plan.developmentplan.ChangePlan;
import org.saphan.plan.developmentplan.PlanChange;
import org.saphan.plan.developmentplan.PlanDetails;
import org.saphan.plan.developmentplan.PlanQueries;
import org.saphan.plan.enrolment.BeginDevelopment;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// Approves a submitted plan, and takes its entrepreneur into the programme. What the approved plans cost an agency in
/// a
/// fiscal year never exceeds what was allocated to it (P5).
@ApplicationScoped
class ApprovePlan {

    private final PlanQueries plans;
    private final ProgrammeDuties duties;
    private final ChangePlan change;
    private final LedgerEntries ledger;
    private final BeginDevelopment begin;
    private final CallingAgency caller;
    private final Clock clock;

    ApprovePlan(
            PlanQueries plans,
            ProgrammeDuties duties,
            ChangePlan change,
            LedgerEntries ledger,
            BeginDevelopment begin,
            CallingAgency caller,
            Clock clock) {
        this.plans = plans;
        this.duties = duties;
        this.change = change;
        this.ledger = ledger;
        this.begin = begin;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    PlanDetails run(UUID id, IfMatch ifMatch) {
        var plan = plans.require(id);
        duties.require(plan.programmeCode(), Duty.APPROVE_PLAN);
        var approval = new PlanChange.Approved(caller.code(), BangkokDays.today(clock));
        var approved = change.run(id, ifMatch, approval);
        requireAllocated(approved);
        begin.run(plan.enrolmentId());
        return approved;
    }

    /// Holds the plan's funds in their order, so that approvals at the same moment count each other.
    private void requireAllocated(PlanDetails plan) {
        plan.activities().stream()
                .map(each -> new Fund(plan.programmeCode(), each.agency(), each.fiscalYearBE()))
                .distinct()
                .sorted()
                .forEach(this::requireAllocated);
    }

    private void requireAllocated(Fund fund) {
        var allocated = ledger.hold(fund).allocated();
        var wanted = plans.approvedCost(fund.programmeCode(), fund.agency(), fund.fiscalYearBE());
        BudgetExceeded.check(fund, wanted, allocated);
    }
}
