package org.saphan.plan.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.support.SupportArea;

/// What other agencies may know of an activity: neither its title nor its budget.
public record ActivityPublished(
        UUID activityId,
        String agency,
        SupportArea supportArea,
        List<UUID> problemIds,
        int fiscalYearBE,
        LocalDate startsOn,
        LocalDate endsOn,
        int percent,
        @Nullable LocalDate completedOn) {}
