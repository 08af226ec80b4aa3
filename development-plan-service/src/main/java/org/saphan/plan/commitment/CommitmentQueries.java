package org.saphan.plan.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.UUID;

/// What other features may ask about commitments. Whoever holds the plan meanwhile gets an answer that stays true.
@ApplicationScoped
public class CommitmentQueries {

    private final Commitments commitments;

    CommitmentQueries(Commitments commitments) {
        this.commitments = commitments;
    }

    /// What is committed to an activity.
    public BigDecimal committed(UUID activityId) {
        return commitments.sumOf(activityId);
    }
}
