package org.saphan.plan.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.http.Violation;
import org.saphan.plan.known.registry.KnownAreas;

/// Holds the terms of a programme against themselves, the areas, and the other programmes.
@ApplicationScoped
class TermsCheck {

    private final KnownAreas areas;
    private final Programmes programmes;
    private final MeasuredMetrics metrics;

    TermsCheck(KnownAreas areas, Programmes programmes, MeasuredMetrics metrics) {
        this.areas = areas;
        this.programmes = programmes;
        this.metrics = metrics;
    }

    /// Every mistake; none means that a programme can run by these terms.
    List<Violation> mistakes(NewProgramme terms) {
        return new ProgrammeMistakes(terms, metrics)
                .found(areas, code -> programmes.findByIdOptional(code).isPresent());
    }
}
