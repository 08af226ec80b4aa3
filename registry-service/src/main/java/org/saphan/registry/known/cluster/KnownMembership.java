package org.saphan.registry.known.cluster;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A member of a cluster, as the cluster service says.
record KnownMembership(
        @NotNull UUID membershipId,
        @NotNull UUID clusterId,
        @Nullable UUID entrepreneurId,
        @NotNull String tier,
        @NotNull String state,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn) {}
