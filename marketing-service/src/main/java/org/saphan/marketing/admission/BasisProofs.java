package org.saphan.marketing.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphan.marketing.known.plan.KnownEnrolments;

/// Proves what an application stands on from what plan told (M1, S2-07).
@ApplicationScoped
class BasisProofs {

    private static final Set<String> GRADUATED = Set.of("GRADUATED");
    private static final Set<String> TAKING_PART = Set.of("ENROLLED", "GRADUATED");

    private final KnownEnrolments enrolments;
    private final AdmissionSettings settings;

    BasisProofs(KnownEnrolments enrolments, AdmissionSettings settings) {
        this.enrolments = enrolments;
        this.settings = settings;
    }

    /// The enrolment that proves the basis; null where products do.
    ///
    /// @throws BasisRequired when nothing proves it
    @Nullable EnrolmentUsed require(Application application) {
        return switch (application.basis()) {
            case PROGRAMME_GRADUATE -> enrolment(application, application.programmeCode(), GRADUATED);
            case NEXT_GRADUATE -> enrolment(application, settings.nextProgramme(), GRADUATED);
            case DIP_A1 -> enrolment(application, settings.a1Programme(), TAKING_PART);
            case MARKET_POTENTIAL -> requireProducts(application);
        };
    }

    private EnrolmentUsed enrolment(Application application, @Nullable String programme, Set<String> states) {
        if (programme == null || !programme.equals(application.programmeCode())) {
            throw new BasisRequired(application.basis());
        }
        return enrolments.of(application.entrepreneurId(), programme).stream()
                .filter(each -> states.contains(each.state()))
                .findFirst()
                .map(each -> new EnrolmentUsed(each.id(), each.programmeCode(), each.state(), each.sequence()))
                .orElseThrow(() -> new BasisRequired(application.basis()));
    }

    private static @Nullable EnrolmentUsed requireProducts(Application application) {
        if (application.productIds().isEmpty()) {
            throw new BasisRequired(application.basis());
        }
        return null;
    }
}
