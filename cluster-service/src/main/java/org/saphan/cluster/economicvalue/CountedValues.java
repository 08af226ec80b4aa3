package org.saphan.cluster.economicvalue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// What results count for.
@ApplicationScoped
public class CountedValues {

    private final EconomicValues values;

    CountedValues(EconomicValues values) {
        this.values = values;
    }

    /// By result; one of a round that is open, or that was superseded, counts for nothing and is absent.
    public Map<UUID, CountedValue> of(Collection<UUID> results) {
        return values.ofResults(results).stream()
                .collect(Collectors.toMap(EconomicValue::resultId, EconomicValue::details));
    }
}
