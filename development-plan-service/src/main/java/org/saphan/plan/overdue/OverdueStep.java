package org.saphan.plan.overdue;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.terms.Escalation;

/// A step that did not happen in time.
@Schema(name = "OverdueStep", description = "A step that did not happen in time.")
record OverdueStep(
        @NotNull OverdueKind kind,

        @NotNull @Schema(description = "Of the activity, the hand-over, the plan or the revision.")
        UUID id,

        @NotNull UUID planId,
        @NotNull UUID enrolmentId,

        @NotNull @Schema(pattern = "\\d{2}", examples = "24")
        String provinceCode,

        @Nullable UUID activityId,

        @NotNull @Schema(description = "Whose turn it is.", maxLength = 20)
        String agency,

        @NotNull @Schema(description = "Its last day; the day of submission of what waits for an approval.")
        LocalDate dueOn,

        @Schema(required = true, examples = "12") long daysOverdue,

        @Schema(required = true, description = "Whether it is overdue for so long that it is brought before another.")
        boolean escalated,

        @Schema(description = "The agency before which it is brought.", maxLength = 20) @Nullable String escalatedTo) {

    static OverdueStep of(OverdueRow row, LocalDate today, @Nullable Escalation escalation) {
        var days = ChronoUnit.DAYS.between(row.dueOn(), today);
        var escalatedTo = escalation == null || days < escalation.afterDays() ? null : escalation.to();
        return new OverdueStep(
                row.kind(),
                row.id(),
                row.planId(),
                row.enrolmentId(),
                row.provinceCode(),
                row.activityId(),
                row.agency(),
                row.dueOn(),
                days,
                escalatedTo != null,
                escalatedTo);
    }
}
