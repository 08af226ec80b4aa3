package org.saphan.plan.potentialassessment;

import java.util.UUID;

/// What the assessment with this id found.
public record PotentialAssessmentResult(UUID assessmentId, AssessmentResult result) {}
