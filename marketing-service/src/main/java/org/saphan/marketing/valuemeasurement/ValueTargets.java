package org.saphan.marketing.valuemeasurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.saphan.http.target.ProgrammeTarget;
import org.saphan.marketing.known.plan.KnownProgrammes;

/// By how much products are to gain, as programmes promise it.
@ApplicationScoped
class ValueTargets {

    private final KnownProgrammes programmes;

    ValueTargets(KnownProgrammes programmes) {
        this.programmes = programmes;
    }

    Optional<ProgrammeTarget> of(String programmeCode) {
        return programmes.find(programmeCode).flatMap(each -> each.target(ValueAddedQueries.METRIC));
    }

    /// @throws UnknownProgramme when plan has told of none
    void requireProgramme(String programmeCode) {
        if (programmes.find(programmeCode).isEmpty()) {
            throw new UnknownProgramme(programmeCode);
        }
    }
}
