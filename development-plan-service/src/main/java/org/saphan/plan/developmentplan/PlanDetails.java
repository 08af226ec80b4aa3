package org.saphan.plan.developmentplan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.http.NotFound;
import org.saphan.plan.activity.ActivityDetails;
import org.saphan.plan.outcome.OutcomeFinding;
import org.saphan.plan.safeguard.SafeguardDetails;

/// A plan, as the programme's agencies may see it.
@Schema(description = "A development plan with its activities, safeguards and outcomes.")
public record PlanDetails(
        @NotNull UUID planId,
        @NotNull UUID enrolmentId,
        @NotNull @Schema(maxLength = 60) String programmeCode,
        @NotNull UUID entrepreneurId,
        @NotNull UUID diagnosisId,
        @NotNull @Schema(maxLength = 300) String title,
        @NotNull @Schema(maxLength = 4000) String objective,
        @Nullable Integer fiscalYearBE,
        @NotNull PlanState state,

        @Schema(required = true, description = "Rises with each change of what was approved; 0 before approval.")
        int edition,

        @NotNull @Schema(maxLength = 20) String draftedBy,
        @NotNull @Schema(maxItems = 200) List<ActivityDetails> activities,

        @NotNull @Schema(description = "The diagnosed problems that no activity meets.", maxItems = 50)
        List<UUID> uncoveredProblems,

        @NotNull @Schema(maxItems = 3) List<SafeguardDetails> safeguards,
        @NotNull @Schema(maxItems = 5) List<OutcomeFinding> outcomes,

        @Schema(description = "Why it was last returned or cancelled.", maxLength = 2000) @Nullable String reason,

        @Schema(description = "When it was last submitted.") @Nullable LocalDate submittedOn,

        @Schema(maxLength = 20) @Nullable String approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate completedOn,
        @JsonIgnore long version) {

    /// All that was diagnosed, met by an activity or not.
    public Set<UUID> diagnosedProblems() {
        return Stream.concat(
                        uncoveredProblems.stream(), activities.stream().flatMap(each -> each.problemIds().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether the plan has this activity, and it is not completed.
    public boolean isToBeDone(UUID activity) {
        return activities.stream()
                .anyMatch(each -> each.activityId().equals(activity) && each.completedOn() == null);
    }

    /// @throws PlanStateForbids when nothing of it may be carried out
    public void requireUnderWay() {
        if (!state.isUnderWay()) {
            throw new PlanStateForbids(state);
        }
    }

    /// @throws NotFound when the plan has no such activity
    public ActivityDetails activity(UUID id) {
        return activities.stream()
                .filter(each -> each.activityId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("activity", id));
    }
}
