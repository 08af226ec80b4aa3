package org.saphan.cluster.yearreport;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The sums of a group, THB.
@Schema(
        description =
                "The sums of a group: change since the intake in each member's last closed round of the year, value"
                        + " and investment of all its closed rounds.")
record YearSums(
        @NotNull @Schema(examples = "1250000.00") BigDecimal economicValue,

        @NotNull @Schema(minimum = "-9999999999999.99", examples = "900000.00")
        BigDecimal revenueChange,

        @NotNull @Schema(minimum = "-9999999999999.99", examples = "150000.00")
        BigDecimal costSaving,

        @NotNull @Schema(examples = "200000.00") BigDecimal newInvestment,

        @Schema(required = true, minimum = "-10000000", examples = "17")
        long jobsChange,

        @NotNull @Schema(maxItems = 20) List<SocialMean> socialScores) {}
