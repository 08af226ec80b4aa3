package org.saphan.plan.planwriting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.plan.activity.NewActivity;
import org.saphan.plan.activity.SupportAreas;
import org.saphan.plan.developmentplan.ChangePlan;
import org.saphan.plan.developmentplan.PlanChange;
import org.saphan.plan.developmentplan.PlanDetails;
import org.saphan.plan.developmentplan.PlanQueries;
import org.saphan.plan.support.DevelopingAgencies;

/// Replaces the content of an activity while the plan is being written.
@ApplicationScoped
class RewriteActivity {

    private final PlanQueries plans;
    private final DevelopingAgencies developing;
    private final SupportAreas supportAreas;
    private final ChangePlan change;

    RewriteActivity(PlanQueries plans, DevelopingAgencies developing, SupportAreas supportAreas, ChangePlan change) {
        this.plans = plans;
        this.developing = developing;
        this.supportAreas = supportAreas;
        this.change = change;
    }

    @Transactional
    PlanDetails run(UUID id, UUID activityId, NewActivity activity, IfMatch ifMatch) {
        activity.checkDays();
        var known = plans.activity(id, activityId);
        developing.require(known.programmeCode());
        var changed = change.run(id, ifMatch, new PlanChange.ActivityRewritten(activityId, activity));
        supportAreas.check(known.programmeCode(), activity);
        return changed;
    }
}
