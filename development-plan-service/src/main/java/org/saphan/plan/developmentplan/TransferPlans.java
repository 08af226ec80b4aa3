package org.saphan.plan.developmentplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.saphan.http.IfMatch;
import org.saphan.plan.enrolment.EnrolmentMoved;

/// Moves the plans of an enrolment with it, in the same transaction.
@ApplicationScoped
class TransferPlans {

    private final DevelopmentPlans plans;
    private final ChangePlan change;

    TransferPlans(DevelopmentPlans plans, ChangePlan change) {
        this.plans = plans;
        this.change = change;
    }

    @Transactional
    void run(@Observes EnrolmentMoved moved) {
        var transferred = new PlanChange.Transferred(moved.enrolment().entrepreneurId());
        plans.ofEnrolment(moved.enrolment().id()).forEach(plan -> change.run(plan, IfMatch.of("*"), transferred));
    }
}
