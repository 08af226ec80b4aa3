package org.saphan.plan.plandecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.plan.developmentplan.ChangePlan;
import org.saphan.plan.developmentplan.PlanChange;
import org.saphan.plan.developmentplan.PlanDetails;
import org.saphan.plan.developmentplan.PlanQueries;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// Gives a submitted plan back for rewriting.
@ApplicationScoped
class ReturnPlan {

    private final PlanQueries plans;
    private final ProgrammeDuties duties;
    private final ChangePlan change;

    ReturnPlan(PlanQueries plans, ProgrammeDuties duties, ChangePlan change) {
        this.plans = plans;
        this.duties = duties;
        this.change = change;
    }

    @Transactional
    PlanDetails run(UUID id, Reason reason, IfMatch ifMatch) {
        duties.require(plans.require(id).programmeCode(), Duty.APPROVE_PLAN);
        return change.run(id, ifMatch, new PlanChange.Returned(reason.reason()));
    }
}
