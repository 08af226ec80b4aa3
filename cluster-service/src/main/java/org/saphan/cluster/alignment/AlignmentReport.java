package org.saphan.cluster.alignment;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.nationalindicator.NationalIndicatorDetails;

/// Which clusters of a year are aligned with a plan of the nation.
@Schema(description = "Which clusters of a year are aligned with a plan of the nation.")
record AlignmentReport(
        @Schema(required = true, description = "Buddhist era.")
        int fiscalYearBE,

        @NotNull @Schema(maxLength = 60) String plan,

        @Schema(required = true, description = "How many clusters are or were supported in that year.")
        int clusters,

        @Schema(required = true) int aligned,
        @Schema(required = true) int notAligned,

        @Schema(description = "The share of SMEs in the gross domestic product on the last day of that year, or today.")
        @Nullable NationalIndicatorDetails indicator,

        @NotNull @Schema(maxItems = 10000) List<AlignmentRow> items) {}
