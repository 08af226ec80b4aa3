package org.saphan.plan.budget;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where an entry of the ledger comes from.
///
/// @param source the id of what it was entered for: an allocation, a plan, a commitment, a disbursement …
/// @param planId absent while the money is not for a plan
/// @param activityId absent with the plan
public record Origin(
        UUID source, @Nullable UUID planId, @Nullable UUID activityId) {

    /// Something that concerns the fund as a whole.
    public static Origin of(UUID source) {
        return new Origin(source, null, null);
    }
}
