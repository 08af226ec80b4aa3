package org.saphan.registry.journey;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.registry.entrepreneur.JourneyStage;

/// An entrepreneur's way from the register towards being an SME.
@Schema(description = "An entrepreneur's way from the register towards being an SME, over all agencies.")
record Journey(
        @NotNull UUID entrepreneurId,
        @NotNull JourneyStage stage,
        @NotNull @Schema(maxItems = 1000) List<JourneyStep> items) {}
