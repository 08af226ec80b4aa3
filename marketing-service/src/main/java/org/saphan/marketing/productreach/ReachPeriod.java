package org.saphan.marketing.productreach;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How far goods went for some time.
@Schema(description = "How far goods went for some time; of days in no period, LOCAL.")
record ReachPeriod(
        @NotNull Reach reach,
        @NotNull LocalDate from,

        @Schema(description = "The first day on which it was otherwise; absent of what lasts.") @Nullable LocalDate until) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
