package org.saphan.plan.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.saphan.plan.developmentplan.PlanChanged;

/// Releases what a plan reserved and did not commit when it is completed or given up, in the transaction of its end.
@ApplicationScoped
class FollowPlan {

    private final ReleasePlan release;

    FollowPlan(ReleasePlan release) {
        this.release = release;
    }

    void run(@Observes PlanChanged plan) {
        if (!plan.state().isOpen()) {
            release.run(plan.planId());
        }
    }
}
