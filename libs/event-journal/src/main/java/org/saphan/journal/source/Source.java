package org.saphan.journal.source;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.saphan.journal.JournalSettings.SourceSettings;
import org.saphan.journal.Projection;

/// An owner, its feed, and what this service learns from it.
///
/// @param owner the service's name, `registry`
/// @param longestWait how long an answer may be held back
/// @param projections by their topics
record Source(String owner, URI feed, Duration longestWait, Map<String, Projection<?>> projections) {

    private static final Duration MOST_THAT_A_FEED_WAITS = Duration.ofMinutes(1);

    Source {
        projections = Map.copyOf(projections);
    }

    static Source of(String owner, SourceSettings settings, List<Projection<?>> projections) {
        var wait = settings.longestWait();
        return new Source(
                owner,
                settings.feed(),
                wait.compareTo(MOST_THAT_A_FEED_WAITS) > 0 ? MOST_THAT_A_FEED_WAITS : wait,
                projections.stream().collect(Collectors.toMap(Projection::topic, each -> each)));
    }

    List<String> topics() {
        return projections.keySet().stream().sorted().toList();
    }
}
