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

/// Gives an agency something to do in a plan that is being written. Agencies may add at the same time.
@ApplicationScoped
class AddActivity {

    private final PlanQueries plans;
    private final DevelopingAgencies developing;
    private final SupportAreas supportAreas;
    private final ChangePlan change;

    AddActivity(PlanQueries plans, DevelopingAgencies developing, SupportAreas supportAreas, ChangePlan change) {
        this.plans = plans;
        this.developing = developing;
        this.supportAreas = supportAreas;
        this.change = change;
    }

    @Transactional
    PlanDetails run(UUID id, NewActivity activity) {
        activity.checkDays();
        var plan = plans.require(id);
        developing.require(plan.programmeCode());
        var changed = change.run(id, IfMatch.of("*"), new PlanChange.ActivityAdded(activity));
        supportAreas.check(plan.programmeCode(), activity);
        return changed;
    }
}
