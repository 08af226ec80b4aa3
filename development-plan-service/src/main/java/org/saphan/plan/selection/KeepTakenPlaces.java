package org.saphan.plan.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.programme.ProgrammeDetails;
import org.saphan.plan.programme.TermsProposed;
import org.saphan.plan.terms.QuotaMode;

/// Refuses terms by which somebody would hold a place that there is not (S1-08).
@ApplicationScoped
class KeepTakenPlaces {

    private final EnrolmentQueries enrolments;

    KeepTakenPlaces(EnrolmentQueries enrolments) {
        this.enrolments = enrolments;
    }

    void run(@Observes TermsProposed proposed) {
        var after = proposed.after();
        if (after.quota().mode() == QuotaMode.EXACT && exceeds(proposed.before(), after)) {
            throw new QuotaBelowPlacesTaken(after.code(), after.quota().perProvince());
        }
    }

    /// Where places were not counted out, nobody who holds one has a number.
    private boolean exceeds(ProgrammeDetails before, ProgrammeDetails after) {
        return before.quota().mode() == QuotaMode.MIN
                ? !enrolments.placedByProvince(after.code()).isEmpty()
                : enrolments.highestPlace(after.code()) > after.quota().perProvince();
    }
}
