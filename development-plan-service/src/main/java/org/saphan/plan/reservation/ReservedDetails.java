package org.saphan.plan.reservation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What of one fund is set aside for one activity.
@Schema(description = "What of an agency's money of a fiscal year is set aside for an activity, committed or not.")
record ReservedDetails(
        @NotNull UUID activityId,
        @NotNull @Schema(maxLength = 20) String agency,
        @Schema(required = true) int fiscalYearBE,
        @NotNull BigDecimal amount) {}
