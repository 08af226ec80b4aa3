package org.saphan.journal.learning;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/// How many messages of each topic this process has yet to learn, as of its last look.
@Singleton
public class Lags {

    private final Map<String, Long> byTopic = new ConcurrentHashMap<>();

    /// Of the partitions that this process reads; 0 for a topic that does not exist.
    public long of(String topic) {
        return byTopic.getOrDefault(topic, 0L);
    }

    void note(Consumer<?, ?> consumer) {
        var now = consumer.assignment().stream()
                .collect(Collectors.groupingBy(
                        TopicPartition::topic,
                        Collectors.summingLong(each -> consumer.currentLag(each).orElse(0))));
        byTopic.keySet().retainAll(now.keySet());
        byTopic.putAll(now);
    }
}
