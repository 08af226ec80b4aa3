package org.saphan.plan.activity;

import java.util.List;
import java.util.Set;
import org.saphan.plan.outcome.Outcome;
import org.saphan.plan.support.SupportArea;

/// What became of one plan.
///
/// @param calledFor the support that the diagnosis called for
/// @param delivered the support that completed activities gave
/// @param achieved the outcomes that were reached; empty before the plan's close
public record PlanDelivery(List<SupportArea> calledFor, Set<SupportArea> delivered, List<Outcome> achieved) {

    public PlanDelivery {
        calledFor = List.copyOf(calledFor);
        delivered = Set.copyOf(delivered);
        achieved = List.copyOf(achieved);
    }

    /// Whether all the support was given that was called for.
    public boolean isComplete() {
        return delivered.containsAll(calledFor);
    }
}
