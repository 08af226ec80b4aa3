package org.saphan.suite;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// The owners' topics on another broker, as an operator's mirror keeps them there.
final class Mirror implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final KafkaProducer<byte[], byte[]> producer;

    Mirror(String from, String to, Collection<String> topics) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", from, "isolation.level", "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", to), new ByteArraySerializer(), new ByteArraySerializer());
        var partitions = topics.stream()
                .flatMap(each -> consumer.partitionsFor(each).stream())
                .map(each -> new TopicPartition(each.topic(), each.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        create(to, partitions);
    }

    /// Everything that stands on the topics now.
    void catchUp() {
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (var each : consumer.poll(POLL)) {
                var _ = producer.send(
                        new ProducerRecord<>(each.topic(), each.partition(), each.key(), each.value(), each.headers()));
            }
        }
        producer.flush();
    }

    private static void create(String to, List<TopicPartition> partitions) {
        var topics = partitions.stream().collect(Collectors.groupingBy(TopicPartition::topic, Collectors.counting()));
        try (var admin = Admin.create(Map.of("bootstrap.servers", to))) {
            admin.createTopics(topics.entrySet().stream()
                            .map(each -> new NewTopic(
                                    each.getKey(), Optional.of(each.getValue().intValue()), Optional.empty()))
                            .toList())
                    .all()
                    .get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        consumer.close();
        producer.close();
    }
}
