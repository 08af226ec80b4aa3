package org.saphan.plan.planwriting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.plan.developmentplan.ChangePlan;
import org.saphan.plan.developmentplan.PlanChange;
import org.saphan.plan.developmentplan.PlanDetails;
import org.saphan.plan.developmentplan.PlanQueries;
import org.saphan.plan.support.DevelopingAgencies;

/// Takes an activity out while the plan is being written.
@ApplicationScoped
class RemoveActivity {

    private final PlanQueries plans;
    private final DevelopingAgencies developing;
    private final ChangePlan change;

    RemoveActivity(PlanQueries plans, DevelopingAgencies developing, ChangePlan change) {
        this.plans = plans;
        this.developing = developing;
        this.change = change;
    }

    @Transactional
    PlanDetails run(UUID id, UUID activityId, IfMatch ifMatch) {
        developing.require(plans.activity(id, activityId).programmeCode());
        return change.run(id, ifMatch, new PlanChange.ActivityRemoved(activityId));
    }
}
