package org.saphan.plan.potentialassessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// What other features may ask about assessments of potential.
@ApplicationScoped
public class PotentialAssessmentQueries {

    private final PotentialAssessments assessments;

    PotentialAssessmentQueries(PotentialAssessments assessments) {
        this.assessments = assessments;
    }

    /// What the latest assessment of the entrepreneur for the programme found.
    public Optional<PotentialAssessmentResult> latest(String programmeCode, UUID entrepreneurId) {
        return assessments.latest(programmeCode, entrepreneurId).map(PotentialAssessment::found);
    }
}
