package org.saphan.plan.handover;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A hand-over, as the programme's agencies may see it.
@Schema(name = "HandOver", description = "A step of a plan on its way to another agency.")
record HandOverDetails(
        @NotNull UUID handOverId,
        @NotNull UUID planId,
        @NotNull UUID activityId,
        @NotNull @Schema(maxLength = 60) String programmeCode,
        @NotNull @Schema(maxLength = 20) String fromAgency,
        @NotNull @Schema(maxLength = 20) String toAgency,
        @NotNull LocalDate dueOn,

        @Schema(required = true, description = "Whether the day passed without an answer.")
        boolean overdue,

        @NotNull HandOverState state,
        @NotNull @Schema(maxLength = 2000) String reason,
        @NotNull @Schema(maxLength = 20) String askedBy,
        @NotNull LocalDate askedOn,
        @Nullable LocalDate answeredOn,

        @Schema(description = "Why it was declined or withdrawn.", maxLength = 2000) @Nullable String answer,

        @JsonIgnore long version) {

    static HandOverDetails of(
            HandOverPublished published, String reason, String askedBy, @Nullable String answer, boolean overdue) {
        return new HandOverDetails(
                published.handOverId(),
                published.planId(),
                published.activityId(),
                published.programmeCode(),
                published.fromAgency(),
                published.toAgency(),
                published.dueOn(),
                overdue,
                published.state(),
                reason,
                askedBy,
                published.askedOn(),
                published.answeredOn(),
                answer,
                published.version());
    }
}
