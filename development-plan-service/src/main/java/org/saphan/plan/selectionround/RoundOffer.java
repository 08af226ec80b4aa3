package org.saphan.plan.selectionround;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Objects;
import java.util.TreeMap;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.programme.ProgrammeDetails;
import org.saphan.plan.ranking.Offer;
import org.saphan.plan.terms.QuotaMode;

/// Which places a round has to give.
@ApplicationScoped
class RoundOffer {

    private final EnrolmentQueries enrolments;

    RoundOffer(EnrolmentQueries enrolments) {
        this.enrolments = enrolments;
    }

    /// The programme's places, or the round's own where the quota is a minimum. A round that is not for all provinces
    /// gives no more than theirs, unless it says so.
    Offer of(ProgrammeDetails programme, SelectionRoundDetails round, Collection<String> provinces) {
        var quota = programme.quota();
        var taken = new TreeMap<>(enrolments.placedByProvince(programme.code()));
        if (round.provinceCodes() != null) {
            taken.keySet().retainAll(provinces);
        }
        var perProvince = Objects.requireNonNullElse(round.placesPerProvince(), quota.perProvince());
        var inAll =
                Objects.requireNonNullElse(round.placesInAll(), round.provinceCodes() == null ? quota.totalMin() : 0);
        return quota.mode() == QuotaMode.EXACT
                ? new Offer(quota.mode(), quota.perProvince(), 0, round.reservePerProvince(), taken)
                : new Offer(quota.mode(), perProvince, inAll, round.reservePerProvince(), taken);
    }
}
