package org.saphan.marketing.known.plan;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/// What plan publishes of an enrolment, as far as it is needed here.
record PublishedEnrolment(
        @NotNull String programmeCode,
        @NotNull UUID entrepreneurId,
        @NotNull String state) {}
