package org.saphan.plan.overdue;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A step that did not happen in time.
///
/// @param id of the activity, hand-over, plan or revision
/// @param agency whose turn it is
record OverdueRow(
        OverdueKind kind,
        UUID id,
        UUID planId,
        UUID enrolmentId,
        String provinceCode,
        @Nullable UUID activityId,
        String agency,
        LocalDate dueOn) {}
