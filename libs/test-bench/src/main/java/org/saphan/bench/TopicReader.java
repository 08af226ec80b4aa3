package org.saphan.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Reads what is committed on a topic, from the beginning to the present end. It goes on from where it last came to, so
/// that a test which waits for an event does not read the topic again and again.
final class TopicReader {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Map<String, TopicReader> READERS = new ConcurrentHashMap<>();

    private final Consumer<String, String> consumer = consumer();
    private final List<TopicPartition> partitions;
    private final List<PublishedEvent> read = new ArrayList<>();

    private TopicReader(String topic) {
        partitions = consumer.partitionsFor(topic).stream()
                .map(each -> new TopicPartition(topic, each.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /// All events in the order of each partition; none when the topic does not exist.
    static List<PublishedEvent> read(String topic) {
        var name = Engines.kafka() + "/" + topic;
        if (!READERS.containsKey(name) && !Published.topics().contains(topic)) {
            return List.of();
        }
        return READERS.computeIfAbsent(name, _ -> new TopicReader(topic)).toItsEnd();
    }

    private synchronized List<PublishedEvent> toItsEnd() {
        var end = consumer.endOffsets(partitions);
        while (end.entrySet().stream().anyMatch(each -> consumer.position(each.getKey()) < each.getValue())) {
            consumer.poll(POLL).forEach(each -> read.add(event(each)));
        }
        return List.copyOf(read);
    }

    private static PublishedEvent event(ConsumerRecord<String, String> record) {
        var headers = new HashMap<String, String>();
        record.headers().forEach(each -> headers.put(each.key(), new String(each.value(), StandardCharsets.UTF_8)));
        return new PublishedEvent(
                record.topic(), record.partition(), record.offset(), record.key(), headers, record.value());
    }

    private static Consumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", Engines.kafka(),
                        "isolation.level", "read_committed",
                        "enable.auto.commit", "false",
                        "allow.auto.create.topics", "false"),
                new StringDeserializer(),
                new StringDeserializer());
    }
}
