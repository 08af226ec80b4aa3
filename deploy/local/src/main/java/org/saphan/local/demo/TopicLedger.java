package org.saphan.local.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Reads topics from the beginning, as an integrator would, and counts the events on them: each once by its id,
/// and those that stand behind a later one of the same aggregate.
final class TopicLedger {

    private final Map<String, Object> broker;
    private final Map<String, Set<String>> events = new HashMap<>();
    private final Map<String, Long> newest = new HashMap<>();
    private long inversions;

    /// @param broker what a client needs to reach it
    TopicLedger(Map<String, Object> broker) {
        this.broker = broker;
    }

    void read(Collection<String> topics) {
        var settings = new HashMap<>(broker);
        settings.put("isolation.level", "read_committed");
        settings.put("enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .collect(Collectors.toSet());
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(500)).forEach(this::note);
            }
        }
    }

    /// How many different events stand on a topic.
    long eventsOn(String topic) {
        return events.getOrDefault(topic, Set.of()).size();
    }

    /// How many first deliveries came behind a later event of their aggregate.
    long inversions() {
        return inversions;
    }

    private void note(ConsumerRecord<String, byte[]> event) {
        var isNew =
                events.computeIfAbsent(event.topic(), topic -> new HashSet<>()).add(header(event, "ce_id"));
        if (!isNew) {
            return;
        }
        var sequence = Long.parseLong(header(event, "ce_sequence"));
        var before = newest.merge(event.topic() + "/" + event.key(), sequence, Math::max);
        if (before > sequence) {
            inversions++;
        }
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
