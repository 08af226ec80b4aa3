package org.saphan.plan.reservation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.saphan.plan.activity.ActivityDetails;
import org.saphan.plan.budget.Earmark;
import org.saphan.plan.budget.Fund;

/// What an activity costs its agency in a fiscal year.
///
/// @param amount baht, at most two decimals
public record PlannedCost(UUID activityId, String agency, int fiscalYearBE, BigDecimal amount) {

    public PlannedCost {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /// What the activity costs as it is planned.
    public static PlannedCost of(ActivityDetails activity) {
        return new PlannedCost(activity.activityId(), activity.agency(), activity.fiscalYearBE(), activity.budget());
    }

    Earmark earmark(String programmeCode) {
        return new Earmark(activityId, new Fund(programmeCode, agency, fiscalYearBE));
    }
}
