package org.saphan.plan.developmentplan;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a development plan.
sealed interface DevelopmentPlanEvent extends Event {

    @Override
    DevelopmentPlanPublished state();

    /// The event that tells of a change.
    static DevelopmentPlanEvent of(PlanChange change, DevelopmentPlanPublished state) {
        return switch (change) {
            case PlanChange.ActivityAdded _,
                    PlanChange.ActivityRewritten _,
                    PlanChange.ActivityRemoved _,
                    PlanChange.BudgetMoved _,
                    PlanChange.SafeguardJudged _ -> new DevelopmentPlanRevised(state);
            case PlanChange.Revised _ -> new DevelopmentPlanRevised(state);
            case PlanChange.HandedOver _ -> new DevelopmentPlanHandedOver(state);
            case PlanChange.ActivityProgressed _ -> new DevelopmentPlanProgressed(state);
            case PlanChange.ActivityCompleted _ -> new DevelopmentPlanActivityCompleted(state);
            case PlanChange.Submitted _ -> new DevelopmentPlanSubmitted(state);
            case PlanChange.Returned _ -> new DevelopmentPlanReturned(state);
            case PlanChange.Approved _ -> new DevelopmentPlanApproved(state);
            case PlanChange.Suspended _ -> new DevelopmentPlanSuspended(state);
            case PlanChange.Resumed _ -> new DevelopmentPlanResumed(state);
            case PlanChange.Completed _ -> new DevelopmentPlanCompleted(state);
            case PlanChange.Cancelled _ -> new DevelopmentPlanCancelled(state);
            case PlanChange.Transferred _ -> new DevelopmentPlanTransferred(state);
        };
    }

    /// A plan was begun on a confirmed diagnosis.
    @Fact("plan.development-plan.drafted.v1")
    record DevelopmentPlanDrafted(DevelopmentPlanPublished state) implements DevelopmentPlanEvent {}

    /// Activities, safeguards or the money of activities changed.
    @Fact("plan.development-plan.revised.v1")
    record DevelopmentPlanRevised(DevelopmentPlanPublished state) implements DevelopmentPlanEvent {}

    /// The plan was put before the approving agency.
    @Fact("plan.development-plan.submitted.v1")
    record DevelopmentPlanSubmitted(DevelopmentPlanPublished state) implements DevelopmentPlanEvent {}

    /// The plan may be carried out.
    @Fact("plan.development-plan.approved.v1")
    record DevelopmentPlanApproved(DevelopmentPlanPublished state) implements DevelopmentPlanEvent {}

    /// The approving agency wants it rewritten.
    @Fact("plan.development-plan.returned.v1")
    record DevelopmentPlanReturned(DevelopmentPlanPublished state) implements DevelopmentPlanEvent {}

    /// Another agency took an activity over.
    @Fact("plan.development-plan.handed-over.v1")
    record DevelopmentPlanHandedOver(DevelopmentPlanPublished state) implements DevelopmentPlanEvent {}

    /// An agency reported how far its activity has come.
    @Fact("plan.development-plan.progressed.v1")
    record DevelopmentPlanProgressed(DevelopmentPlanPublished state) implements DevelopmentPlanEvent {}

    /// An agency finished its activity.
    @Fact("plan.development-plan.activity-completed.v1")
    record DevelopmentPlanActivityCompleted(DevelopmentPlanPublished state) implements DevelopmentPlanEvent {}

    /// The entrepreneur is suspended or deregistered, and the plan rests.
    @Fact("plan.development-plan.suspended.v1")
    record DevelopmentPlanSuspended(DevelopmentPlanPublished state) implements DevelopmentPlanEvent {}

    /// The entrepreneur is registered again, and the plan goes on where it rested.
    @Fact("plan.development-plan.resumed.v1")
    record DevelopmentPlanResumed(DevelopmentPlanPublished state) implements DevelopmentPlanEvent {}

    /// The plan was closed and its outcomes judged.
    @Fact("plan.development-plan.completed.v1")
    record DevelopmentPlanCompleted(DevelopmentPlanPublished state) implements DevelopmentPlanEvent {}

    /// The plan was given up.
    @Fact("plan.development-plan.cancelled.v1")
    record DevelopmentPlanCancelled(DevelopmentPlanPublished state) implements DevelopmentPlanEvent {}

    /// The register merged the entrepreneur into another, or took that back, and the plan went along.
    @Fact("plan.development-plan.transferred.v1")
    record DevelopmentPlanTransferred(DevelopmentPlanPublished state) implements DevelopmentPlanEvent {}
}
