package org.saphan.cluster.valuechain;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.cluster.membership.Tier;

/// Two neighbouring tiers between which nothing is supplied.
@Schema(description = "Two neighbouring tiers between which nothing is supplied.")
record TierGap(@NotNull Tier from, @NotNull Tier to) {}
