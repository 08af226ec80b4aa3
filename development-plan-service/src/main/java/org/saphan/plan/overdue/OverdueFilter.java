package org.saphan.plan.overdue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which overdue steps are asked for; null where it does not matter.
///
/// @param approver whose turn it is where something waits for an approval
record OverdueFilter(
        String programmeCode,
        LocalDate today,
        String approver,
        @Nullable String agency,
        @Nullable OverdueKind kind) {}
