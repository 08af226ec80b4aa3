package org.saphan.plan.developmentplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;

/// Changes a plan, which is held until the transaction ends, so that agencies that change it at once wait for each
/// other.
@ApplicationScoped
public class ChangePlan {

    private final DevelopmentPlans plans;
    private final Journal journal;
    private final Event<PlanChanged> changes;

    ChangePlan(DevelopmentPlans plans, Journal journal, Event<PlanChanged> changes) {
        this.plans = plans;
        this.journal = journal;
        this.changes = changes;
    }

    @Transactional
    public PlanDetails run(UUID id, IfMatch ifMatch, PlanChange change) {
        var plan = plans.hold(id);
        ifMatch.check(plan.version());
        plan.make(change);
        plans.flush();
        journal.record(DevelopmentPlanEvent.of(change, plan.published()));
        var details = plan.details();
        changes.fire(new PlanChanged(change, details));
        return details;
    }
}
