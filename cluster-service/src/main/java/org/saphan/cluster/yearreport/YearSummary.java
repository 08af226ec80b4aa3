package org.saphan.cluster.yearreport;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.fiscalyear.ReportedValue;
import org.saphan.cluster.fiscalyear.YearKind;
import org.saphan.cluster.fiscalyear.YearTarget;
import org.saphan.http.target.TargetStatus;

/// What a year came to.
@Schema(description = "What a year of the cluster programme came to.")
record YearSummary(
        @Schema(required = true, description = "Buddhist era.", examples = "2562")
        int fiscalYearBE,

        @NotNull YearKind yearKind,

        @Schema(required = true, description = "Clusters that were supported in the year.")
        long clusters,

        @Schema(description = "How many clusters the documents name.") @Nullable Integer reportedClusters,

        @NotNull @Schema(description = "What the closed rounds of the year counted, THB.", examples = "0.00")
        BigDecimal economicValue,

        @Nullable ReportedValue reportedValue,
        @Nullable YearTarget target,

        @Schema(description = "Of the target: held against what was measured, or while no round is closed, reported.")
        @Nullable TargetStatus status,

        @Schema(description = "What is missing of the target, THB.") @Nullable BigDecimal shortfall,

        @Schema(description = "Economic value of a supported cluster, THB; absent without one.") @Nullable BigDecimal averagePerCluster,

        @Schema(description = "Reported value of a cluster that the documents name, THB; a bound as the value is.")
        @Nullable BigDecimal reportedAveragePerCluster,

        @Schema(description = "On the year before, half up to two decimals.", minimum = "-100", examples = "16.67")
        @Nullable BigDecimal growthPercent,

        @Nullable GrowthSource growthFrom,
        @NotNull Declines declines,

        @Schema(required = true, description = "Closed rounds.")
        long rounds,

        @Schema(required = true, description = "Members with a result in one of them.")
        long members,

        @Schema(required = true, description = "How often a round closed without a member that was absent.")
        long absent,

        @Schema(required = true, description = "How often a member had left in between.")
        long left,

        @NotNull @Schema(maxLength = 40, examples = "ECONOMIC_VALUE")
        String methodCode,

        @Schema(required = true, description = "The edition of the method.", examples = "1")
        int methodVersion,

        @NotNull @Schema(description = "How old the supported clusters are.", maxItems = 200)
        List<AgeCount> ages) {

    static final List<String> HEADING = List.of(
            "fiscalYearBE",
            "clusters",
            "reportedClusters",
            "economicValue",
            "reportedValue",
            "reportedBound",
            "target",
            "status",
            "shortfall",
            "averagePerCluster",
            "growthPercent",
            "growthFrom",
            "declinedMembers",
            "declinedRevenue",
            "risenCost",
            "absent",
            "left",
            "methodCode",
            "methodVersion");

    List<@Nullable Object> cells() {
        return Arrays.asList(
                fiscalYearBE,
                clusters,
                reportedClusters,
                economicValue,
                reportedValue == null ? null : reportedValue.amount(),
                reportedValue == null ? null : reportedValue.bound(),
                target == null ? null : target.amount(),
                status,
                shortfall,
                averagePerCluster,
                growthPercent,
                growthFrom,
                declines.members(),
                declines.revenue(),
                declines.cost(),
                absent,
                left,
                methodCode,
                methodVersion);
    }
}
