package org.saphan.plan.known.marketing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far goods went for some time. A reach is a text: marketing may have more of them than this service knows.
record PublishedReachPeriod(
        @NotNull String reach,
        @NotNull LocalDate from,
        @Nullable LocalDate until) {}
