package org.saphan.suite;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// What stands on a topic of one broker, the same on another one.
final class CopiedTopic {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final int POLLS = 50;

    private CopiedTopic() {}

    /// Copies from the beginning until it has come to a key.
    ///
    /// @param from what a client of the one broker needs
    /// @param to what a client of the other one needs
    static void copy(String topic, String key, Map<String, Object> from, Map<String, Object> to) {
        create(topic, to);
        var settings = new HashMap<>(from);
        settings.put("isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
                var producer = new KafkaProducer<>(to, new StringSerializer(), new ByteArraySerializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(topic, each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var found = false;
            for (var polls = 0; polls < POLLS && !found; polls++) {
                for (var record : consumer.poll(POLL)) {
                    var _ = producer.send(again(record));
                    found |= key.equals(record.key());
                }
            }
            if (!found) {
                throw new IllegalStateException("there is nothing about " + key + " on " + topic);
            }
        }
    }

    private static ProducerRecord<String, byte[]> again(ConsumerRecord<String, byte[]> record) {
        return new ProducerRecord<>(record.topic(), null, record.key(), record.value(), record.headers());
    }

    private static void create(String topic, Map<String, Object> to) {
        try (var admin = Admin.create(to)) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
