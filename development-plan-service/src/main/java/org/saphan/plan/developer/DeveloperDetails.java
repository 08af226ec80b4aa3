package org.saphan.plan.developer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// That an institution develops an entrepreneur, for the programme's agencies.
@Schema(description = "That an institution develops an entrepreneur.")
record DeveloperDetails(
        @NotNull UUID developerAssignmentId,
        @NotNull UUID enrolmentId,

        @NotNull @Schema(maxLength = 40, examples = "OTOP_PLUS_NEXT")
        String programmeCode,

        @NotNull @Schema(maxLength = 20, examples = "RMUTT") String institution,

        @NotNull @Schema(maxItems = 3) List<DevelopmentField> fields,

        @NotNull @Schema(maxItems = 4) List<JoinedElement> joins,

        @NotNull LocalDate since,
        @NotNull @Schema(maxLength = 20) String assignedBy,
        @Nullable LocalDate endedOn,
        @Schema(maxLength = 300) @Nullable String endReason,
        @JsonIgnore long version) {}
