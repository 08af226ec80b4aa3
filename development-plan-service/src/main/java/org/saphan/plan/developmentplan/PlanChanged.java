package org.saphan.plan.developmentplan;

import java.util.UUID;

/// Fired inside the transaction that changed a plan, so that a feature that hangs on it can follow at once.
///
/// @param plan as it is after the change
public record PlanChanged(PlanChange change, PlanDetails plan) {

    public UUID planId() {
        return plan.planId();
    }

    public PlanState state() {
        return plan.state();
    }
}
