package org.saphan.cluster.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Map;
import org.saphan.cluster.cluster.Assessment;
import org.saphan.http.Violation;

/// Whether a cluster was found promising enough (S3-06).
@ApplicationScoped
class Promise {

    private final SelectionSettings settings;

    Promise(SelectionSettings settings) {
        this.settings = settings;
    }

    /// @throws NotPromising that names everything in which it falls short
    void require(Assessment found) {
        var shortcomings = new ArrayList<Violation>();
        if (found.potential() < settings.leastPotential()) {
            var facts = Map.of("found", found.potential(), "least", settings.leastPotential());
            shortcomings.add(Violation.of("/potential", "POTENTIAL_TOO_LOW", facts));
        }
        if (found.marketInterest() < settings.leastMarketInterest()) {
            var facts = Map.of("found", found.marketInterest(), "least", settings.leastMarketInterest());
            shortcomings.add(Violation.of("/marketInterest", "MARKET_INTEREST_TOO_LOW", facts));
        }
        if (!shortcomings.isEmpty()) {
            throw new NotPromising(shortcomings);
        }
    }
}
