package org.saphan.plan.developmentplan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.EventState;
import org.saphan.plan.activity.ActivityPublished;
import org.saphan.plan.outcome.Outcome;
import org.saphan.plan.safeguard.SafeguardPublished;

/// What other agencies may know of a plan: who does what kind of thing when, no free text and no budget.
record DevelopmentPlanPublished(
        UUID planId,
        UUID enrolmentId,
        String programmeCode,
        UUID entrepreneurId,
        UUID diagnosisId,
        PlanState state,
        int edition,
        List<ActivityPublished> activities,
        List<UUID> uncoveredProblems,
        List<SafeguardPublished> safeguards,
        List<Outcome> achieved,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate completedOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return planId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
