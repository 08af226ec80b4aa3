package org.saphan.plan.potentialassessment;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// An entrepreneur's potential was assessed. Also fired inside the transaction, so that a nomination moves on with it.
@Fact("plan.potential-assessment.recorded.v1")
public record PotentialAssessmentRecorded(PotentialAssessmentPublished state) implements Event {}
