package org.saphan.plan.training;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a programme's training came to.
@Schema(description = "What a programme's training came to.")
record TrainingTotals(
        @NotNull @Schema(maxLength = 60) String programmeCode,
        @Schema(required = true) long sessions,
        @Schema(required = true) long participants,
        @Schema(required = true) long minors,
        @Schema(required = true) long days,
        @Schema(required = true) long participantDays,
        @NotNull @Schema(maxItems = 77) List<ProvinceTraining> items) {

    static TrainingTotals of(String programmeCode, List<ProvinceTraining> provinces) {
        return new TrainingTotals(
                programmeCode,
                sum(provinces, ProvinceTraining::sessions),
                sum(provinces, ProvinceTraining::participants),
                sum(provinces, ProvinceTraining::minors),
                sum(provinces, ProvinceTraining::days),
                sum(provinces, ProvinceTraining::participantDays),
                provinces);
    }

    private static long sum(List<ProvinceTraining> provinces, ToLongFunction<ProvinceTraining> figure) {
        return provinces.stream().mapToLong(figure).sum();
    }
}
