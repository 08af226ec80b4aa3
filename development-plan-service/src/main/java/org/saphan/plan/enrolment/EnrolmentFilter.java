package org.saphan.plan.enrolment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which enrolments are asked for; null where it does not matter.
record EnrolmentFilter(
        @Nullable String programmeCode,
        @Nullable String provinceCode,
        @Nullable EnrolmentState state,
        @Nullable UUID entrepreneurId) {}
