package org.saphan.plan.potentialassessment;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// The register merged the entrepreneur into another, or took that back, and the assessment went along.
@Fact("plan.potential-assessment.transferred.v1")
record PotentialAssessmentTransferred(PotentialAssessmentPublished state) implements Event {}
