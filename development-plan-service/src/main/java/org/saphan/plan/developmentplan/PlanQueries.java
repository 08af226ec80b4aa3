package org.saphan.plan.developmentplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saphan.http.NotFound;
import org.saphan.plan.activity.PlanDelivery;

/// What other features may ask about development plans. An unknown plan or activity is refused as not found.
@ApplicationScoped
public class PlanQueries {

    private final DevelopmentPlans plans;

    PlanQueries(DevelopmentPlans plans) {
        this.plans = plans;
    }

    public PlanFacts require(UUID planId) {
        return plans.facts(planId).orElseThrow(() -> new NotFound("plan", planId));
    }

    public PlanDetails details(UUID planId) {
        return plans.require(planId).details();
    }

    /// All of the plan, held until the caller's transaction ends.
    public PlanDetails holdDetails(UUID planId) {
        return plans.hold(planId).details();
    }

    public ActivityFacts activity(UUID planId, UUID activityId) {
        return plans.activity(planId, activityId).orElseThrow(() -> new NotFound("activity", activityId));
    }

    /// The activity, with its plan held until the caller's transaction ends: meanwhile neither the plan's state changes
    /// nor
    /// anything that is counted against the activity's budget.
    public ActivityFacts holdActivity(UUID planId, UUID activityId) {
        plans.hold(planId);
        return activity(planId, activityId);
    }

    /// The enrolment's open plan.
    public Optional<UUID> openOf(UUID enrolmentId) {
        return plans.openOf(enrolmentId);
    }

    /// The plan, held until the caller's transaction ends.
    public PlanFacts hold(UUID planId) {
        plans.hold(planId);
        return require(planId);
    }

    /// What became of each plan that was approved and not cancelled.
    public List<PlanDelivery> deliveries(String programmeCode) {
        return plans.approved(programmeCode).stream()
                .map(DevelopmentPlan::delivery)
                .toList();
    }

    /// Open plans whose entrepreneur the register holds suspended or deregistered.
    public List<UUID> toSuspend() {
        return plans.toSuspend();
    }

    /// Suspended plans whose entrepreneur is registered again.
    public List<UUID> toResume() {
        return plans.toResume();
    }
}
