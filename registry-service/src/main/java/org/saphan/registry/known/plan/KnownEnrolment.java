package org.saphan.registry.known.plan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entrepreneur's place in a programme, as the plan service says.
record KnownEnrolment(
        @NotNull UUID enrolmentId,
        @NotNull String programmeCode,
        @NotNull UUID entrepreneurId,
        @NotNull String state,
        @Nullable LocalDate selectedOn,
        @Nullable LocalDate graduatedOn,
        @Nullable LocalDate promotedOn) {}
