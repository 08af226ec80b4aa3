package org.saphan.cluster.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.intake.Intake;

/// What who monitors a cluster needs of a member.
///
/// @param intake null before it was taken
public record MonitoredMember(
        UUID membershipId,
        UUID clusterId,
        Tier tier,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable Intake intake) {

    /// Whether it was an active member on some of these days.
    public boolean wasActive(LocalDate from, LocalDate until) {
        return joinedOn != null && !joinedOn.isAfter(until) && (leftOn == null || !leftOn.isBefore(from));
    }
}
