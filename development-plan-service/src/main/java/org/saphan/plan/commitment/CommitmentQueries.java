package org.saphan.plan.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.UUID;

/// What other features may ask about commitments. An unknown one is refused as not found.
@ApplicationScoped
public class CommitmentQueries {

    private final Commitments commitments;

    CommitmentQueries(Commitments commitments) {
        this.commitments = commitments;
    }

    /// What is committed to an activity, after every cut. Whoever holds the plan meanwhile gets an answer that
    /// stays true.
    public BigDecimal committed(UUID activityId) {
        return commitments.sumOf(activityId);
    }

    public CommitmentFacts require(UUID id) {
        return commitments.require(id).facts();
    }

    /// The commitment, held until the caller's transaction ends, so that what is drawn from it is counted one after
    /// the other.
    public CommitmentFacts hold(UUID id) {
        return commitments.hold(id).facts();
    }
}
