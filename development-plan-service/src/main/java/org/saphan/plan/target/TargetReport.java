package org.saphan.plan.target;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.http.target.TargetElsewhere;

/// The targets of a programme, in its order: what was reached of those measured here, and who measures the others.
@Schema(description = "The targets of a programme.")
record TargetReport(
        @NotNull @Schema(maxItems = 50) List<TargetResult> items,
        @NotNull @Schema(maxItems = 50) List<TargetElsewhere> elsewhere) {}
