package org.saphan.plan.developmentplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.activity.ActivityCompletion;
import org.saphan.plan.activity.NewActivity;
import org.saphan.plan.activity.RevisedActivity;
import org.saphan.plan.outcome.Outcome;
import org.saphan.plan.outcome.OutcomeJudgement;
import org.saphan.plan.safeguard.Safeguard;
import org.saphan.plan.safeguard.SafeguardJudgement;

/// What can happen to a plan. Whoever may do it is for the use case to ask; whether the plan's state and content allow
/// it
/// is for the plan to say.
public sealed interface PlanChange {

    record ActivityAdded(NewActivity activity) implements PlanChange {}

    record ActivityRewritten(UUID activityId, NewActivity activity) implements PlanChange {}

    record ActivityRemoved(UUID activityId) implements PlanChange {}

    /// The first completed activity puts the plan in progress.
    record ActivityCompleted(UUID activityId, ActivityCompletion completion) implements PlanChange {}

    /// The first report of progress puts the plan in progress.
    record ActivityProgressed(UUID activityId, int percent) implements PlanChange {}

    /// Another agency took an activity over; the plan has a new edition.
    record HandedOver(
            UUID activityId,
            String agency,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn)
            implements PlanChange {}

    /// A revision was approved: its activities take the place of the plan's, in a new edition.
    record Revised(List<RevisedActivity> activities) implements PlanChange {}

    record SafeguardJudged(Safeguard safeguard, SafeguardJudgement judgement) implements PlanChange {}

    /// Money of one activity goes to another, in a new edition; whether there is money is for the ledger to say.
    record BudgetMoved(UUID from, UUID to, BigDecimal amount) implements PlanChange {}

    record Submitted(LocalDate day) implements PlanChange {}

    record Returned(String reason) implements PlanChange {}

    record Approved(String agency, LocalDate day) implements PlanChange {}

    record Suspended() implements PlanChange {}

    record Resumed() implements PlanChange {}

    record Completed(Map<Outcome, OutcomeJudgement> outcomes, LocalDate day) implements PlanChange {}

    record Cancelled(String reason) implements PlanChange {}

    /// Its enrolment moved to another entrepreneur; possible in every state.
    record Transferred(UUID entrepreneurId) implements PlanChange {}
}
