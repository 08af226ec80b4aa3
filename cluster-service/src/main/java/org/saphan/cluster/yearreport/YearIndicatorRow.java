package org.saphan.cluster.yearreport;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.rubric.SocialDimension;

/// The indicators of one group.
@Schema(name = "YearIndicators", description = "The indicators of one province, sector or origin.")
record YearIndicatorRow(
        @NotNull @Schema(maxLength = 100, description = "Of the group; empty for members of no known province.", examples = "52")
        String key,

        @Schema(required = true, examples = "3") long clusters,
        @Schema(required = true, examples = "41") long members,

        @Schema(description = "Absent of fewer than three members, except to OSMEP: they would show single ones.")
        @Nullable YearSums sums) {

    static final List<String> HEADING = Stream.concat(
                    Stream.of(
                            "key",
                            "clusters",
                            "members",
                            "economicValue",
                            "revenueChange",
                            "costSaving",
                            "newInvestment",
                            "jobsChange"),
                    Arrays.stream(SocialDimension.values()).map(SocialDimension::name))
            .toList();

    private static final long FEW = 3;

    YearIndicatorRow withoutSingleOnes() {
        return members < FEW ? new YearIndicatorRow(key, clusters, members, null) : this;
    }

    List<@Nullable Object> cells() {
        var cells = new ArrayList<@Nullable Object>(Arrays.asList(key, clusters, members));
        if (sums == null) {
            cells.addAll(Collections.nCopies(HEADING.size() - cells.size(), null));
            return cells;
        }
        cells.addAll(List.of(
                sums.economicValue(),
                sums.revenueChange(),
                sums.costSaving(),
                sums.newInvestment(),
                sums.jobsChange()));
        for (var dimension : SocialDimension.values()) {
            cells.add(sums.socialScores().stream()
                    .filter(each -> each.dimension() == dimension)
                    .map(SocialMean::mean)
                    .findFirst()
                    .orElse(null));
        }
        return cells;
    }
}
