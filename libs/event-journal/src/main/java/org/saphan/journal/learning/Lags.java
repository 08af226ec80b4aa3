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
    private final Map<String, Long> ofFeeds = new ConcurrentHashMap<>();

    /// Of the partitions that this process reads; 0 for a topic that does not exist. Of a feed, which does not tell how
    /// much is left, at least so many.
    public long of(String topic) {
        return ofFeeds.getOrDefault(topic, byTopic.getOrDefault(topic, 0L));
    }

    /// @param atLeast how many messages of the topic are left in an owner's feed; 0 when there is nothing more
    public void note(String topic, long atLeast) {
        ofFeeds.put(topic, atLeast);
    }

    /// Another process reads the feed from now on.
    public void forget(String topic) {
        ofFeeds.remove(topic);
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
