package org.saphan.cluster.valuechain;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.cluster.membership.Tier;

/// A member that nobody in the cluster supplies, or that supplies nobody.
@Schema(description = "A member that nobody in the cluster supplies, or that supplies nobody.")
record MissingLink(
        @NotNull UUID membershipId,
        @NotNull Tier tier,
        @NotNull ChainLack lacks) {}
