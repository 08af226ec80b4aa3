package org.saphan.cluster.assignment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A CDA as it is assigned.
@Schema(description = "A registered CDA as it is assigned.", examples = """
                {"cdaId": "019bf3a0-6f60-7c51-8a3e-5d1f0c2b4e6a", "startsOn": "2019-03-01", "endsOn": "2019-09-30"}""")
record NewCdaAssignment(
        @NotNull UUID cdaId,

        @Schema(description = "Its first day; absent means today.", examples = "2019-03-01") @Nullable LocalDate startsOn,

        @Schema(description = "Its last day, where an end is planned.", examples = "2019-09-30") @Nullable LocalDate endsOn) {

    /// @throws InvalidRequest when it ends before it begins
    AssignmentPeriod period(LocalDate today) {
        return AssignmentPeriod.of(startsOn, endsOn, today);
    }
}
