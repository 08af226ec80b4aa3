package org.saphan.plan.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.saphan.plan.known.registry.KnownAreas;
import org.saphan.plan.known.registry.KnownEntrepreneurs;
import org.saphan.plan.known.registry.KnownRatings;
import org.saphan.plan.known.registry.RegisterKnownAsOf;
import org.saphan.plan.potentialassessment.PotentialAssessmentQueries;
import org.saphan.plan.programme.ProgrammeDetails;
import org.saphan.plan.voluntary.VoluntaryStatementQueries;

/// Gathers the facts that eligibility is decided on.
@ApplicationScoped
public class EligibilityQueries {

    private final KnownAreas areas;
    private final KnownEntrepreneurs entrepreneurs;
    private final KnownRatings ratings;
    private final RegisterKnownAsOf register;
    private final VoluntaryStatementQueries statements;
    private final PotentialAssessmentQueries assessments;
    private final FurtherProofQueries further;

    EligibilityQueries(
            KnownAreas areas,
            KnownEntrepreneurs entrepreneurs,
            KnownRatings ratings,
            RegisterKnownAsOf register,
            VoluntaryStatementQueries statements,
            PotentialAssessmentQueries assessments,
            FurtherProofQueries further) {
        this.areas = areas;
        this.entrepreneurs = entrepreneurs;
        this.ratings = ratings;
        this.register = register;
        this.statements = statements;
        this.assessments = assessments;
        this.further = further;
    }

    /// What is known now.
    public EligibilityFacts facts(ProgrammeDetails programme, UUID entrepreneurId) {
        return new EligibilityFacts(
                programme.eligibility(),
                programme.provinceSetAsOf(),
                areas.provincesOn(programme.provinceSetAsOf()),
                entrepreneurs.find(entrepreneurId).orElse(null),
                ratings.of(entrepreneurId),
                statements.standing(programme.code(), entrepreneurId).orElse(null),
                assessments.latest(programme.code(), entrepreneurId).orElse(null),
                register.newest().orElse(null),
                further.of(programme, entrepreneurId));
    }
}
