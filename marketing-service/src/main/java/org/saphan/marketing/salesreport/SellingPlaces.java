package org.saphan.marketing.salesreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saphan.http.NotFound;
import org.saphan.journal.known.KnownRows;

/// The onboardings, as far as their sales need them.
@ApplicationScoped
class SellingPlaces {

    private static final String OF = """
            select o.id, o.entrepreneur_id, c.provider_agency, o.programme_code, e.province_code, o.product_ids,
            o.live_on from onboarding o join channel c on c.id = o.channel_id
            left join known_entrepreneur e on e.id = o.entrepreneur_id
            where o.id = any (?) order by o.id""";

    private static final String AND_HOLD = OF + " for no key update of o";

    private final KnownRows rows;

    SellingPlaces(KnownRows rows) {
        this.rows = rows;
    }

    /// @throws NotFound when there is no such onboarding
    SellingPlace require(UUID onboardingId) {
        return list(OF, List.of(onboardingId)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("onboarding", onboardingId));
    }

    /// The onboardings by their ids, for which nobody else reports until the transaction ends. Always held in the
    /// same order, so that nobody waits for who waits for it.
    Map<UUID, SellingPlace> hold(Collection<UUID> onboardingIds) {
        return list(AND_HOLD, onboardingIds).stream()
                .collect(Collectors.toMap(SellingPlace::onboardingId, Function.identity()));
    }

    private List<SellingPlace> list(String sql, Collection<UUID> ids) {
        return rows.list(sql, SellingPlace::read, (Object) ids.toArray(UUID[]::new));
    }
}
