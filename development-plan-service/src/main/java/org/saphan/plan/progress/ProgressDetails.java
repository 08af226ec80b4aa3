package org.saphan.plan.progress;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A report of progress, as the programme's agencies may see it.
@Schema(name = "ActivityProgress", description = "How far an activity had come on a day.")
record ProgressDetails(
        @NotNull UUID progressId,
        @NotNull UUID planId,
        @NotNull UUID activityId,
        @NotNull LocalDate reportedOn,
        @Schema(required = true, examples = "60") int percent,
        @Schema(maxLength = 2000) @Nullable String note,
        @NotNull @Schema(maxItems = 10) List<String> evidence,
        @NotNull @Schema(maxLength = 20) String reportedBy) {}
