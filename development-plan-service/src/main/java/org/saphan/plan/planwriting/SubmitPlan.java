package org.saphan.plan.planwriting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.IfMatch;
import org.saphan.plan.developmentplan.ChangePlan;
import org.saphan.plan.developmentplan.PlanChange;
import org.saphan.plan.developmentplan.PlanDetails;
import org.saphan.plan.developmentplan.PlanQueries;
import org.saphan.plan.support.DevelopingAgencies;

/// Puts a plan before the approving agency.
@ApplicationScoped
class SubmitPlan {

    private final PlanQueries plans;
    private final DevelopingAgencies developing;
    private final ChangePlan change;
    private final Clock clock;

    SubmitPlan(PlanQueries plans, DevelopingAgencies developing, ChangePlan change, Clock clock) {
        this.plans = plans;
        this.developing = developing;
        this.change = change;
        this.clock = clock;
    }

    @Transactional
    PlanDetails run(UUID id, IfMatch ifMatch) {
        developing.require(plans.require(id).programmeCode());
        return change.run(id, ifMatch, new PlanChange.Submitted(BangkokDays.today(clock)));
    }
}
