package org.saphan.plan.developmentplan;

import java.util.UUID;

/// Whose plan it is, and who drafted it.
public record PlanFacts(UUID planId, String programmeCode, UUID enrolmentId, UUID entrepreneurId, String draftedBy) {}
