package org.saphan.plan.planedition;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.plan.activity.ActivityDetails;

/// A plan as it was approved once.
@Schema(name = "PlanEdition", description = "A plan as it was approved, or as it was after a change of that.")
record EditionDetails(
        @NotNull UUID planId,
        @Schema(required = true, examples = "1") int edition,
        @NotNull EditionBasis basis,
        @NotNull @Schema(maxLength = 20) String madeBy,
        @NotNull LocalDate madeOn,
        @NotNull @Schema(maxItems = 200) List<ActivityDetails> activities,

        @NotNull @Schema(description = "The diagnosed problems that no activity met.", maxItems = 50)
        List<UUID> uncoveredProblems) {}
