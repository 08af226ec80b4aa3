package org.saphan.plan.plandecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.plan.developmentplan.ChangePlan;
import org.saphan.plan.developmentplan.PlanChange;
import org.saphan.plan.developmentplan.PlanDetails;
import org.saphan.plan.developmentplan.PlanQueries;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// Gives a plan up, by the agency that drafted it or the one that approves plans.
@ApplicationScoped
class CancelPlan {

    private final PlanQueries plans;
    private final ProgrammeDuties duties;
    private final ChangePlan change;
    private final CallingAgency caller;

    CancelPlan(PlanQueries plans, ProgrammeDuties duties, ChangePlan change, CallingAgency caller) {
        this.plans = plans;
        this.duties = duties;
        this.change = change;
        this.caller = caller;
    }

    @Transactional
    PlanDetails run(UUID id, Reason reason, IfMatch ifMatch) {
        var plan = plans.require(id);
        if (!plan.draftedBy().equals(caller.code())) {
            duties.require(plan.programmeCode(), Duty.APPROVE_PLAN);
        }
        return change.run(id, ifMatch, new PlanChange.Cancelled(reason.reason()));
    }
}
