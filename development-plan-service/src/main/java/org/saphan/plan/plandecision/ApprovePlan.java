package org.saphan.plan.plandecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.plan.developmentplan.ChangePlan;
import org.saphan.plan.developmentplan.PlanChange;
import org.saphan.plan.developmentplan.PlanDetails;
import org.saphan.plan.developmentplan.PlanQueries;
import org.saphan.plan.enrolment.BeginDevelopment;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;
import org.saphan.plan.reservation.PlannedCost;
import org.saphan.plan.reservation.ReservePlan;

/// Approves a submitted plan, reserves what its activities cost their agencies, and takes its entrepreneur into the
/// programme. What is reserved of an agency's fiscal year never exceeds what was allocated to it (P5).
@ApplicationScoped
class ApprovePlan {

    private final PlanQueries plans;
    private final ProgrammeDuties duties;
    private final ChangePlan change;
    private final ReservePlan reserve;
    private final BeginDevelopment begin;
    private final CallingAgency caller;
    private final Clock clock;

    ApprovePlan(
            PlanQueries plans,
            ProgrammeDuties duties,
            ChangePlan change,
            ReservePlan reserve,
            BeginDevelopment begin,
            CallingAgency caller,
            Clock clock) {
        this.plans = plans;
        this.duties = duties;
        this.change = change;
        this.reserve = reserve;
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
        var costs = approved.activities().stream().map(PlannedCost::of).toList();
        reserve.run(id, plan.programmeCode(), costs);
        begin.run(plan.enrolmentId());
        return approved;
    }
}
