package org.saphan.plan.plandecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.DutyRequired;
import org.saphan.http.IfMatch;
import org.saphan.plan.activity.ActivityCompletion;
import org.saphan.plan.developmentplan.ChangePlan;
import org.saphan.plan.developmentplan.PlanChange;
import org.saphan.plan.developmentplan.PlanDetails;
import org.saphan.plan.developmentplan.PlanQueries;

/// Records that an activity is done, by the agency that did it.
@ApplicationScoped
class CompleteActivity {

    private final PlanQueries plans;
    private final ChangePlan change;
    private final CallingAgency caller;

    CompleteActivity(PlanQueries plans, ChangePlan change, CallingAgency caller) {
        this.plans = plans;
        this.change = change;
        this.caller = caller;
    }

    @Transactional
    PlanDetails run(UUID id, UUID activityId, ActivityCompletion completion, IfMatch ifMatch) {
        var activity = plans.activity(id, activityId);
        if (!activity.agency().equals(caller.code())) {
            throw new DutyRequired(caller.code(), activity.supportArea().duty().name(), activity.programmeCode());
        }
        return change.run(id, ifMatch, new PlanChange.ActivityCompleted(activityId, completion));
    }
}
