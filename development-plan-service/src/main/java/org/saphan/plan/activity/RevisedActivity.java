package org.saphan.plan.activity;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.plan.support.SupportArea;

/// An activity as a revision wants it.
///
/// @param activityId null for one that the plan does not have yet
@Schema(description = "An activity as a revision of the plan wants it.")
public record RevisedActivity(
        @Schema(description = "The plan's activity that is kept; absent for a new one.") @Nullable UUID activityId,

        @Schema(examples = "DIP") @NotNull @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*")
        String agency,

        @NotNull SupportArea supportArea,

        @Schema(description = "The diagnosed problems that it meets, at least one.") @NotEmpty @Size(max = 50) List<@NotNull UUID> problemIds,

        @Schema(examples = "ออกแบบบรรจุภัณฑ์") @NotBlank @Size(max = 300) String title,

        @Schema(description = "Baht.", examples = "25000.00")
        @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal budget,

        @Schema(
                description = "The fiscal year that pays, Buddhist era; the one in which it starts when absent.",
                examples = "2555")
        @Min(2500) @Max(2700) @Nullable Integer fiscalYearBE,

        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn) {

    /// An activity as the plan has it now.
    public static RevisedActivity of(ActivityDetails activity) {
        return new RevisedActivity(
                activity.activityId(),
                activity.agency(),
                activity.supportArea(),
                activity.problemIds(),
                activity.title(),
                activity.budget(),
                activity.fiscalYearBE(),
                activity.startsOn(),
                activity.endsOn());
    }

    /// The same with an id, a new one where it has none.
    public RevisedActivity identified() {
        return activityId != null
                ? this
                : new RevisedActivity(
                        Ids.next(), agency, supportArea, problemIds, title, budget, fiscalYearBE, startsOn, endsOn);
    }

    public NewActivity content() {
        return new NewActivity(
                agency, supportArea, problemIds, title, budget, fiscalYearBE, startsOn, endsOn);
    }
}
