package org.saphan.plan.activityrun;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.runrecord.LeanMetric;
import org.saphan.plan.runrecord.LifeCycleAssessment;
import org.saphan.plan.runrecord.RunRecords;

/// What came of a run.
@Schema(name = "ActivityRunCompletion", description = "What came of a run.", examples = """
                {
                  "completedOn": "2020-12-31",
                  "leanMetrics": [
                    {"kind": "WASTE", "name": "ของเสียจากการทอด", "unit": "kg a day", "before": 12.5, "after": 10.0}
                  ]
                }""")
record RunCompletion(
        @Schema(description = "The last day of the run, whatever was planned.", examples = "2020-12-31")
        @NotNull @PastOrPresent LocalDate completedOn,

        @Schema(description = "Where the activity asks for lean metrics, at least one.") @Size(max = 50) @Nullable List<@NotNull @Valid LeanMetric> leanMetrics,

        @Schema(description = "Where the activity asks for it.") @Valid @Nullable LifeCycleAssessment lifeCycle,

        @Schema(
                description =
                        "The register's certificate of the standard aimed at, where it is known already; others are found without.")
        @Nullable UUID certificationId) {

    RunRecords records() {
        return new RunRecords(leanMetrics == null ? List.of() : leanMetrics, lifeCycle);
    }
}
