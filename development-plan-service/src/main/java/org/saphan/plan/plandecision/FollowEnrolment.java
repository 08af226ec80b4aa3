package org.saphan.plan.plandecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.plan.developmentplan.ChangePlan;
import org.saphan.plan.developmentplan.PlanChange;
import org.saphan.plan.developmentplan.PlanQueries;
import org.saphan.plan.enrolment.EnrolmentChanged;
import org.saphan.plan.enrolment.EnrolmentState;

/// Gives up the open plan of an entrepreneur who has left the programme, in the transaction of the leaving.
@ApplicationScoped
class FollowEnrolment {

    private final PlanQueries plans;
    private final ChangePlan change;

    FollowEnrolment(PlanQueries plans, ChangePlan change) {
        this.plans = plans;
        this.change = change;
    }

    void run(@Observes EnrolmentChanged changed) {
        var state = changed.enrolment().state();
        if (state == EnrolmentState.WITHDRAWN || state == EnrolmentState.TERMINATED) {
            plans.openOf(changed.enrolment().id()).ifPresent(each -> cancel(each, state));
        }
    }

    private void cancel(UUID plan, EnrolmentState why) {
        change.run(plan, IfMatch.of("*"), new PlanChange.Cancelled(why.name()));
    }
}
