package org.saphan.plan.revision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.activity.RevisedActivity;

/// A revision, as the programme's agencies may see it.
@Schema(name = "PlanRevision", description = "A change of an approved plan.")
record RevisionDetails(
        @NotNull UUID revisionId,
        @NotNull UUID planId,
        @NotNull @Schema(maxLength = 60) String programmeCode,

        @Schema(required = true, description = "Counted from 1 in each plan.", examples = "1")
        int number,

        @NotNull RevisionState state,
        @NotNull @Schema(maxLength = 2000) String reason,

        @Schema(required = true, description = "The edition of the plan that it changes.", examples = "1")
        int basedOnEdition,

        @NotNull @Schema(maxItems = 200) List<RevisedActivity> activities,

        @NotNull @Schema(description = "The diagnosed problems that no activity would meet.", maxItems = 50)
        List<UUID> uncoveredProblems,

        @NotNull @Schema(maxLength = 20) String begunBy,
        @NotNull LocalDate begunOn,
        @Schema(maxLength = 20) @Nullable String submittedBy,
        @Nullable LocalDate submittedOn,
        @Schema(maxLength = 20) @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,

        @Schema(description = "Why it was returned or withdrawn.", maxLength = 2000) @Nullable String decisionReason,

        @Schema(description = "The edition of the plan that it became.") @Nullable Integer edition,

        @JsonIgnore long version) {

    static RevisionDetails of(
            RevisionPublished published,
            String reason,
            List<RevisedActivity> activities,
            String begunBy,
            LocalDate begunOn,
            @Nullable String submittedBy,
            @Nullable RevisionDecision decision) {
        return new RevisionDetails(
                published.revisionId(),
                published.planId(),
                published.programmeCode(),
                published.number(),
                published.state(),
                reason,
                published.basedOnEdition(),
                activities,
                published.uncoveredProblems(),
                begunBy,
                begunOn,
                submittedBy,
                published.submittedOn(),
                decision == null ? null : decision.decidedBy(),
                published.decidedOn(),
                decision == null ? null : decision.decisionReason(),
                published.edition(),
                published.version());
    }
}
