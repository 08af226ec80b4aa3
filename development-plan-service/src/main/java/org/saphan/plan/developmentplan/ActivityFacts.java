package org.saphan.plan.developmentplan;

import java.math.BigDecimal;
import java.util.UUID;
import org.saphan.plan.support.SupportArea;

/// What other features need of an activity.
public record ActivityFacts(
        UUID planId,
        UUID activityId,
        String programmeCode,
        PlanState planState,
        String agency,
        SupportArea supportArea,
        BigDecimal budget,
        int fiscalYearBE) {}
