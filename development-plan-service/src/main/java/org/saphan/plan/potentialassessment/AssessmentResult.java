package org.saphan.plan.potentialassessment;

/// What an assessment found.
public enum AssessmentResult {
    PASS,
    FAIL
}
