package org.saphan.plan.diagnosis;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.support.SupportArea;

/// A diagnosed problem, as the programme's agencies may see it.
@Schema(description = "A diagnosed problem.")
record ProblemDetails(
        @NotNull @Schema(description = "Activities of a plan refer to it.")
        UUID id,

        @Schema(maxLength = 40) @Nullable String code,
        @NotNull @Schema(maxLength = 1000) String text,
        @NotNull Severity severity,
        @NotNull @Schema(maxItems = 9) List<SupportArea> supportAreas) {}
