package org.saphan.journal.learning;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.saphan.journal.Projection;

/// The projections of this service, one a topic.
@Singleton
public class Projections {

    private final Map<String, Projection<?>> byTopic = new TreeMap<>();

    Projections(@All List<Projection<?>> all) {
        for (var projection : all) {
            if (byTopic.put(projection.topic(), projection) != null) {
                throw new IllegalStateException("two projections of " + projection.topic() + ": make them one");
            }
        }
    }

    public Collection<Projection<?>> all() {
        return byTopic.values();
    }

    public Optional<Projection<?>> of(String topic) {
        return Optional.ofNullable(byTopic.get(topic));
    }

    /// Finds a projection as people call it: `entrepreneur`, `registry.entrepreneur` or `registry.entrepreneur.v1`.
    /// Nothing where the name fits none, or several.
    public Optional<Projection<?>> named(String aggregate) {
        var exact = of(aggregate);
        if (exact.isPresent()) {
            return exact;
        }
        var fitting = all().stream()
                .filter(each -> ("." + each.topic()).contains("." + aggregate + "."))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
