package org.saphan.cluster.cycle;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.cluster.Closing;
import org.saphan.cluster.cluster.ClusterFacts;
import org.saphan.cluster.cluster.ClusterState;
import org.saphan.http.BangkokDays;

/// How a cluster's support ended.
@Schema(description = "How a cluster's support ended.")
record ClosingDetails(
        @NotNull ClusterState outcome,
        @NotNull LocalDate closedOn,

        @Schema(required = true, description = "In which of its fiscal years that was, the first being 1.")
        int age,

        @Schema(required = true, description = "For how many years it was to be supported at least.")
        int minimumYears,

        @Schema(maxLength = 2000) @Nullable String justification) {

    static ClosingDetails of(ClusterFacts cluster, Closing closing) {
        return new ClosingDetails(
                cluster.state(),
                closing.closedOn(),
                cluster.ageIn(BangkokDays.fiscalYearBE(closing.closedOn())),
                cluster.minimumYears(),
                closing.justification());
    }
}
