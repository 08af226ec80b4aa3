package org.saphan.cluster.intakeimport;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.cluster.intake.IntakeOutcome;

/// What became of the intakes, in their order.
@Schema(description = "What became of the intakes, in their order.")
record IntakeAnswers(
        @Schema(required = true, description = "How many enterprises were invited.")
        int created,

        @Schema(required = true, description = "How many that were invited before have their intake now.")
        int completed,

        @Schema(required = true) int changed,
        @Schema(required = true) int unchanged,
        @Schema(required = true) int refused,
        @NotNull @Schema(maxItems = 1000) List<IntakeAnswer> items) {

    static IntakeAnswers of(List<IntakeAnswer> items) {
        return new IntakeAnswers(
                count(items, IntakeOutcome.CREATED),
                count(items, IntakeOutcome.COMPLETED),
                count(items, IntakeOutcome.CHANGED),
                count(items, IntakeOutcome.UNCHANGED),
                count(items, IntakeOutcome.REFUSED),
                items);
    }

    private static int count(List<IntakeAnswer> items, IntakeOutcome outcome) {
        return (int) items.stream().filter(each -> each.outcome() == outcome).count();
    }
}
