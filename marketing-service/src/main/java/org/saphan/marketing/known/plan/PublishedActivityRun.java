package org.saphan.marketing.known.plan;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/// What plan publishes of an activity's run, as far as it is needed here.
record PublishedActivityRun(
        @NotNull UUID enrolmentId,
        @NotNull String programmeCode,
        @NotNull UUID entrepreneurId,
        @NotNull String activityCode,
        @NotNull String state) {}
