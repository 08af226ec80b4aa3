package org.saphan.plan.planedition;

import org.saphan.plan.developmentplan.PlanChange;

/// What an edition came from.
enum EditionBasis {
    APPROVAL,
    REVISION,
    HAND_OVER,
    BUDGET_TRANSFER;

    static EditionBasis of(PlanChange change) {
        return switch (change) {
            case PlanChange.Approved _ -> APPROVAL;
            case PlanChange.HandedOver _ -> HAND_OVER;
            case PlanChange.BudgetMoved _ -> BUDGET_TRANSFER;
            default -> REVISION;
        };
    }
}
