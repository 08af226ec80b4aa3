package org.saphan.plan.followup;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.outcome.Outcome;

/// A follow-up, as the programme's agencies may see it.
@Schema(name = "FollowUp", description = "What was found on a visit after the graduation.")
record FollowUpDetails(
        @NotNull UUID followUpId,
        @NotNull UUID enrolmentId,
        @NotNull @Schema(maxLength = 60) String programmeCode,
        @Schema(required = true, examples = "6") int month,
        @NotNull LocalDate visitedOn,
        @Schema(required = true) boolean stillOperating,
        @NotNull @Schema(maxItems = 5) List<Outcome> kept,
        @Schema(maxLength = 2000) @Nullable String note,
        @NotNull @Schema(maxLength = 20) String recordedBy,
        @JsonIgnore long version) {}
