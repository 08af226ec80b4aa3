package org.saphan.plan.developmentplan;

import java.util.UUID;

/// What does not change about a plan.
public record PlanFacts(UUID planId, String programmeCode, UUID enrolmentId, UUID entrepreneurId, String draftedBy) {}
