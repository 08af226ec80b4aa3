package org.saphan.cluster.valuechain;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.cluster.linkage.LinkageDetails;
import org.saphan.cluster.membership.Tier;

/// A cluster's members, what they do with each other, and what is missing.
@Schema(description = "A cluster's members, what they do with each other, and what is missing.")
record ValueChain(
        @NotNull UUID clusterId,
        @NotNull LocalDate asOf,

        @NotNull @Schema(description = "The active members.")
        List<ChainMember> nodes,

        @NotNull List<LinkageDetails> linkages,

        @NotNull @Schema(maxItems = 3, description = "Tiers with fewer active members than the cluster needs.")
        List<Tier> missingTiers,

        @NotNull @Schema(description = "Only of supply: upstream needs a buyer, downstream a supplier, midstream both.")
        List<MissingLink> missingLinks,

        @NotNull @Schema(maxItems = 2) List<TierGap> tierGaps) {}
