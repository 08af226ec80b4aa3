package org.saphan.plan.developmentplan;

import org.jspecify.annotations.Nullable;

/// Which plans of a programme are wanted.
///
/// @param agency plans in which it has an activity
record PlanFilter(
        String programme,
        @Nullable PlanState state,
        @Nullable String agency) {}
