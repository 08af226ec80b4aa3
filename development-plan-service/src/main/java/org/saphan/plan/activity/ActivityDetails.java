package org.saphan.plan.activity;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.support.SupportArea;

/// An activity of a plan, as the programme's agencies may see it.
@Schema(description = "An activity of a plan.")
public record ActivityDetails(
        @NotNull UUID activityId,
        @NotNull UUID planId,
        @NotNull @Schema(maxLength = 20) String agency,
        @NotNull SupportArea supportArea,
        @NotNull @Schema(maxItems = 50) List<UUID> problemIds,
        @NotNull @Schema(maxLength = 300) String title,
        @NotNull BigDecimal budget,
        @Schema(required = true) int fiscalYearBE,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,

        @Schema(required = true, description = "How much of it is done, as last reported.", examples = "60")
        int percent,

        @Nullable LocalDate completedOn,
        @Schema(maxLength = 2000) @Nullable String evidence) {

    /// @throws ActivityAlreadyCompleted when it is
    public void requireNotCompleted() {
        if (completedOn != null) {
            throw new ActivityAlreadyCompleted(activityId);
        }
    }
}
