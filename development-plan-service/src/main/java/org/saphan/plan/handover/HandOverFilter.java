package org.saphan.plan.handover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which hand-overs are asked for; null where it does not matter.
///
/// @param party an agency that gives or gets
/// @param overdueOn only those that nobody answered by the day before
record HandOverFilter(
        @Nullable String programmeCode,
        @Nullable String party,
        @Nullable String toAgency,
        @Nullable HandOverState state,
        @Nullable LocalDate overdueOn) {}
