package org.saphan.journal.learning;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.saphan.journal.pace.Backoff;

/// Topics that cannot be learnt for a moment: they rest, longer each time, while the consumer stays in its group
/// and the other topics go on.
final class Pauses {

    private static final Duration FIRST = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final Map<String, Backoff> backoffs = new HashMap<>();
    private final Map<String, Long> until = new HashMap<>();

    void pause(Consumer<?, ?> consumer, String topic) {
        var rest = backoffs.computeIfAbsent(topic, _ -> new Backoff(FIRST, LONGEST))
                .next();
        until.put(topic, System.nanoTime() + rest.toNanos());
        consumer.pause(partitions(consumer, topic));
    }

    /// Takes up again what has rested long enough.
    void resume(Consumer<?, ?> consumer) {
        if (until.isEmpty()) {
            return;
        }
        var now = System.nanoTime();
        until.entrySet().removeIf(each -> {
            var rested = each.getValue() - now <= 0;
            if (rested) {
                resume(consumer, each.getKey());
            }
            return rested;
        });
    }

    void worked(String topic) {
        backoffs.remove(topic);
    }

    boolean any() {
        return !until.isEmpty();
    }

    /// Whether a topic rests, or has rested and not worked since.
    boolean lasting() {
        return !backoffs.isEmpty();
    }

    private void resume(Consumer<?, ?> consumer, String topic) {
        var partitions = partitions(consumer, topic);
        if (partitions.isEmpty()) {
            worked(topic); // by another process from now on
        }
        consumer.resume(partitions);
    }

    private static List<TopicPartition> partitions(Consumer<?, ?> consumer, String topic) {
        return consumer.assignment().stream()
                .filter(each -> each.topic().equals(topic))
                .toList();
    }
}
