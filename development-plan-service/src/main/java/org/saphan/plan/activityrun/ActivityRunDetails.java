package org.saphan.plan.activityrun;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.runrecord.LeanMetricDetails;
import org.saphan.plan.runrecord.LifeCycleAssessment;
import org.saphan.plan.runrecord.RunRecords;
import org.saphan.plan.terms.DurationMonths;

/// A run with what was recorded of it, for the programme's agencies.
@Schema(description = "An activity of the catalogue as an entrepreneur goes through it.")
record ActivityRunDetails(
        @NotNull UUID activityRunId,
        @NotNull UUID enrolmentId,

        @NotNull @Schema(maxLength = 40, examples = "DIP_RECOVERY_7")
        String programmeCode,

        @NotNull UUID entrepreneurId,
        @NotNull @Schema(maxLength = 20, examples = "A5") String activityCode,
        @NotNull @Schema(maxLength = 20) String agency,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,

        @Schema(
                required = true,
                description = "Whole months from the first day to the last, both inclusive.",
                examples = "3")
        long months,

        @Nullable UUID productId,
        @Nullable TargetStandard targetStandard,
        @Nullable UUID successorId,
        @NotNull RunState state,
        @Nullable LocalDate completedOn,
        @NotNull @Schema(maxItems = 50) List<LeanMetricDetails> leanMetrics,

        @Schema(description = "The mean of all improvements, half up.", examples = "20.00") @Nullable BigDecimal meanImprovementPercent,

        @Nullable LifeCycleAssessment lifeCycle,
        @Nullable CertificationOutcome certification,
        @Nullable UUID certificationId,
        @Nullable LocalDate cancelledOn,
        @Schema(maxLength = 300) @Nullable String reason,
        @JsonIgnore long version) {

    static ActivityRunDetails of(ActivityRunPublished run, RunRecords records, @Nullable String reason) {
        var lastDay = run.completedOn() == null ? run.endsOn() : run.completedOn();
        return new ActivityRunDetails(
                run.activityRunId(),
                run.enrolmentId(),
                run.programmeCode(),
                run.entrepreneurId(),
                run.activityCode(),
                run.agency(),
                run.startsOn(),
                run.endsOn(),
                DurationMonths.between(run.startsOn(), lastDay),
                run.productId(),
                run.targetStandard(),
                run.successorId(),
                run.state(),
                run.completedOn(),
                records.metrics(),
                run.meanImprovementPercent(),
                records.lifeCycle(),
                run.certification(),
                run.certificationId(),
                run.cancelledOn(),
                reason,
                run.version());
    }
}
