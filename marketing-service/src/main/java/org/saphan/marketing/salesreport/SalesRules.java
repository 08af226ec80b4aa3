package org.saphan.marketing.salesreport;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.saphan.http.DutyRequired;
import org.saphan.http.NotFound;
import org.saphan.http.Refusal;

/// What reports of sales must be like (M4), asked of one after the other.
final class SalesRules {

    private final Map<UUID, SellingPlace> places;
    private final Map<UUID, DutyRequired> refusals;
    private final Map<UUID, UUID> owners;
    private final Set<SalesKey> standing;
    private final YearMonth now;

    /// @param places the onboardings that there are
    /// @param refusals of the onboardings for which the caller may not report
    /// @param owners of the products that are known
    /// @param standing what is reported already; grows by what is asked for
    SalesRules(
            Map<UUID, SellingPlace> places,
            Map<UUID, DutyRequired> refusals,
            Map<UUID, UUID> owners,
            Set<SalesKey> standing,
            YearMonth now) {
        this.places = places;
        this.refusals = refusals;
        this.owners = owners;
        this.standing = standing;
        this.now = now;
    }

    Optional<BrokenRule> brokenBy(SalesEntry entry) {
        var place = places.get(entry.onboardingId());
        if (place == null) {
            return broken("onboardingId", new NotFound("onboarding", entry.onboardingId()));
        }
        var refusal = refusals.get(entry.onboardingId());
        return refusal != null ? broken("onboardingId", refusal) : ofProduct(entry, place);
    }

    private Optional<BrokenRule> ofProduct(SalesEntry entry, SellingPlace place) {
        if (!place.names(entry.productId())) {
            return broken("productId", new ProductNotNamed());
        }
        if (!place.entrepreneurId().equals(owners.get(entry.productId()))) {
            return broken("productId", new ProductNotOfEntrepreneur());
        }
        return ofPeriod(entry, place);
    }

    private Optional<BrokenRule> ofPeriod(SalesEntry entry, SellingPlace place) {
        if (!place.wasLiveBy(entry.period())) {
            return broken("period", new SalesBeforeLive(entry.period()));
        }
        if (entry.period().isAfter(now)) {
            return broken("period", new PeriodInFuture(entry.period()));
        }
        return standing.add(entry.key())
                ? Optional.empty()
                : broken("period", new SalesAlreadyReported(entry.period()));
    }

    private static Optional<BrokenRule> broken(String member, Refusal refusal) {
        return Optional.of(new BrokenRule(member, refusal));
    }
}
