package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saphan.bench.Eventually;

/// Holds what each service knows of the others against what their owners have published: the same number of things, and
/// the same sum over their ids and sequences.
final class Copies {

    private final Exchange exchange;

    Copies(Exchange exchange) {
        this.exchange = exchange;
    }

    /// Waits until every copy of every service is equal to its owner's journal.
    ///
    /// @return how long that took
    Duration awaitEqual(Duration patience) {
        var began = System.nanoTime();
        Eventually.within(patience, () -> assertThat(differences()).isEmpty());
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /// How many events each topic must have by its owner's journal.
    Map<String, Long> journalled() {
        var events = new HashMap<String, Long>();
        published().forEach((topic, sum) -> events.put(topic, sum.path("events").asLong()));
        return events;
    }

    private List<String> differences() {
        var owners = published();
        return exchange.services().stream()
                .flatMap(service -> items(service, "/known")
                        .filter(copy ->
                                !isEqual(copy, owners.get(copy.path("topic").asText())))
                        .map(copy -> service.word() + " has " + copy + " of "
                                + owners.get(copy.path("topic").asText())))
                .toList();
    }

    private Map<String, JsonNode> published() {
        var sums = new HashMap<String, JsonNode>();
        for (var service : exchange.services()) {
            items(service, "/published")
                    .forEach(each -> sums.put(each.path("topic").asText(), each));
        }
        return sums;
    }

    /// An owner that has published nothing of a kind does not list it.
    private static boolean isEqual(JsonNode copy, JsonNode owner) {
        return owner == null
                ? copy.path("rows").asLong() == 0
                : copy.path("rows").asLong() == owner.path("subjects").asLong()
                        && copy.path("checksum")
                                .asText()
                                .equals(owner.path("checksum").asText());
    }

    private Stream<JsonNode> items(Member service, String path) {
        return exchange.operator(service)
                .get(service.path(path))
                .ok()
                .at("items")
                .valueStream();
    }
}
