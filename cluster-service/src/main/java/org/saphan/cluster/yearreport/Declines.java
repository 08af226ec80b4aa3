package org.saphan.cluster.yearreport;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What fell against the intake, which the economic value leaves out.
@Schema(
        description =
                "What fell against the intake in a member's last closed round of the year; the economic value leaves"
                        + " it out.")
record Declines(
        @Schema(required = true, description = "Members of which revenue fell or cost rose.", examples = "4")
        long members,

        @NotNull @Schema(description = "By how much revenue fell, THB.", examples = "120000.00")
        BigDecimal revenue,

        @NotNull @Schema(description = "By how much cost rose, THB.", examples = "45000.00")
        BigDecimal cost) {}
