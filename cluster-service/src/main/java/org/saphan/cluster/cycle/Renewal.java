package org.saphan.cluster.cycle;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// For which year a cluster is supported again.
@Schema(description = "For which year a cluster is supported again.")
record Renewal(
        @NotNull @Min(2540) @Max(2700) @Schema(description = "The year after its last one, Buddhist era.", examples = "2563")
        Integer fiscalYearBE) {}
