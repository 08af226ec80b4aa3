package org.saphan.journal.learning;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.saphan.journal.JournalSettings;
import org.saphan.journal.Projection;

/// The projections of this service, one a topic.
@Singleton
public class Projections {

    private final Map<String, Projection<?>> byTopic = new TreeMap<>();

    private final Set<String> feeds;

    Projections(@All List<Projection<?>> all, JournalSettings settings) {
        feeds = Set.copyOf(settings.sources().keySet());
        for (var projection : all) {
            if (byTopic.put(projection.topic(), projection) != null) {
                throw new IllegalStateException("two projections of " + projection.topic() + ": make them one");
            }
        }
    }

    public Collection<Projection<?>> all() {
        return byTopic.values();
    }

    /// Those that are fed from Kafka.
    public List<Projection<?>> fromKafka() {
        return all().stream().filter(each -> !feeds.contains(owner(each))).toList();
    }

    /// Those that are fed from the feed of this service.
    public List<Projection<?>> fromFeedOf(String service) {
        return all().stream()
                .filter(each -> feeds.contains(service) && owner(each).equals(service))
                .toList();
    }

    private static String owner(Projection<?> projection) {
        return projection.topic().substring(0, projection.topic().indexOf('.'));
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
