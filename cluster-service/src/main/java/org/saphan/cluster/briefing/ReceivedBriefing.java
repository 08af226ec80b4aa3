package org.saphan.cluster.briefing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A briefing as one CDA or service provider receives it.
@Schema(description = "A briefing as one CDA or service provider receives it.")
record ReceivedBriefing(
        @NotNull BriefingDetails briefing,

        @Schema(description = "Absent as long as it has not acknowledged it.") @Nullable LocalDate acknowledgedOn) {}
