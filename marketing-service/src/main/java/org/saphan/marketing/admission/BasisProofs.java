package org.saphan.marketing.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphan.marketing.known.plan.KnownActivityRuns;
import org.saphan.marketing.known.plan.KnownEnrolments;

/// Proves what an application stands on, from what plan told and what was judged of the products (M1, S2-07, S4-05).
@ApplicationScoped
class BasisProofs {

    private static final String GRADUATED = "GRADUATED";

    /// OTOP to Global, in DIP's catalogue (S4-05).
    private static final String ACTIVITY = "A1";

    private static final Set<String> TAKING_PART = Set.of("RUNNING", "COMPLETED");

    private final KnownEnrolments enrolments;
    private final KnownActivityRuns runs;
    private final AssessedPotential potential;
    private final AdmissionSettings settings;

    BasisProofs(
            KnownEnrolments enrolments,
            KnownActivityRuns runs,
            AssessedPotential potential,
            AdmissionSettings settings) {
        this.enrolments = enrolments;
        this.runs = runs;
        this.potential = potential;
        this.settings = settings;
    }

    /// @throws BasisRequired when nothing proves it
    BasisProof require(Application application) {
        return switch (application.basis()) {
            case PROGRAMME_GRADUATE -> graduation(application, application.programmeCode());
            case NEXT_GRADUATE -> graduation(application, settings.nextProgramme());
            case DIP_A1 -> run(application, settings.a1Programme());
            case MARKET_POTENTIAL -> assessments(application);
        };
    }

    private BasisProof graduation(Application application, @Nullable String programme) {
        requireNamed(application, programme);
        return enrolments.of(application.entrepreneurId(), String.valueOf(programme)).stream()
                .filter(each -> each.state().equals(GRADUATED))
                .findFirst()
                .map(each -> new EnrolmentUsed(each.id(), each.programmeCode(), each.state(), each.sequence()))
                .map(BasisProof::of)
                .orElseThrow(() -> new BasisRequired(application.basis()));
    }

    private BasisProof run(Application application, String programme) {
        requireNamed(application, programme);
        return runs.of(application.entrepreneurId(), programme, ACTIVITY).stream()
                .filter(each -> TAKING_PART.contains(each.state()))
                .findFirst()
                .map(each -> new RunUsed(
                        each.id(),
                        each.enrolmentId(),
                        each.programmeCode(),
                        each.activityCode(),
                        each.state(),
                        each.sequence()))
                .map(BasisProof::of)
                .orElseThrow(() -> new BasisRequired(application.basis()));
    }

    private static void requireNamed(Application application, @Nullable String programme) {
        if (programme == null || !programme.equals(application.programmeCode())) {
            throw new BasisRequired(application.basis());
        }
    }

    private BasisProof assessments(Application application) {
        var passed = potential.passed(application.productIds(), application.market());
        if (passed.isEmpty()) {
            throw new BasisRequired(application.basis());
        }
        return BasisProof.of(passed);
    }
}
