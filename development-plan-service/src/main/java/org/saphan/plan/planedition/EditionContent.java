package org.saphan.plan.planedition;

import java.util.List;
import java.util.UUID;
import org.saphan.plan.activity.ActivityDetails;

/// What was to be done, and which diagnosed problems nothing met.
record EditionContent(List<ActivityDetails> activities, List<UUID> uncoveredProblems) {}
