package org.saphan.plan.commitment;

import java.math.BigDecimal;
import java.util.UUID;

/// What was asked for out of a commitment: whoever pays out of commitments says it.
public interface CommitmentDraws {

    /// What was asked for and neither turned down nor refunded. It stands still while the commitment is held.
    BigDecimal sumOf(UUID commitmentId);
}
