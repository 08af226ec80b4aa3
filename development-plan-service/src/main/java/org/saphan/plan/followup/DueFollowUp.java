package org.saphan.plan.followup;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A visit that has become due and is not recorded.
@Schema(name = "DueFollowUp", description = "A visit that has become due and is not recorded.")
record DueFollowUp(
        @NotNull UUID enrolmentId,
        @NotNull UUID entrepreneurId,

        @NotNull @Schema(pattern = "\\d{2}", examples = "24")
        String provinceCode,

        @Schema(required = true, examples = "6") int month,
        @NotNull LocalDate graduatedOn,
        @NotNull LocalDate dueOn) {}
