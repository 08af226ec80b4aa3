package org.saphan.plan.budgettransfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.saphan.plan.budget.BudgetExceeded;
import org.saphan.plan.commitment.CommitmentQueries;
import org.saphan.plan.developmentplan.ActivityFacts;

/// What an activity can give up: its budget without what is committed to it. The caller holds the plan.
@ApplicationScoped
class FreeMoney {

    private final CommitmentQueries commitments;

    FreeMoney(CommitmentQueries commitments) {
        this.commitments = commitments;
    }

    /// @throws BudgetExceeded when the activity cannot give up so much
    void require(ActivityFacts activity, BigDecimal amount) {
        var free = activity.budget().subtract(commitments.committed(activity.activityId()));
        BudgetExceeded.check("activity " + activity.activityId(), amount, free);
    }
}
