package org.saphan.registry.panel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.opcround.CommitteeLevel;

/// A committee that judges a round.
@Schema(description = "A committee that judges a round.")
record PanelDetails(
        @NotNull UUID panelId,
        @NotNull @Schema(examples = "2553") Integer roundYearBE,
        @NotNull CommitteeLevel level,
        @Schema(pattern = "\\d{2}") @Nullable String provinceCode,
        @NotNull @Schema(maxItems = 1000) List<PanelMember> members,

        @NotNull @Schema(description = "How many conflicts of interest were declared.")
        Integer conflicts,

        @JsonIgnore long version) {}
