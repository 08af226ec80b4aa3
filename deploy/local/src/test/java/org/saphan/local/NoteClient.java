package org.saphan.local;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// What somebody does with notes on a topic.
///
/// @param settings who it is, and where the broker is
record NoteClient(String topic, Map<String, Object> settings) {

    private static final int PATIENCE_SECONDS = 5;

    void create(String name) throws Exception {
        try (var admin = Admin.create(settings)) {
            admin.createTopics(List.of(new NewTopic(name, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
    }

    void publish(String words) throws Exception {
        try (var producer = producer(Map.of("enable.idempotence", false))) {
            producer.send(new ProducerRecord<>(topic, "key", words)).get();
        }
    }

    /// As the relay of a service does it.
    void publish(String transactions, String words) {
        try (var producer = producer(Map.of("transactional.id", transactions))) {
            producer.initTransactions();
            producer.beginTransaction();
            var _ = producer.send(new ProducerRecord<>(topic, "key", words));
            producer.commitTransaction();
        }
    }

    private KafkaProducer<String, String> producer(Map<String, Object> further) {
        return new KafkaProducer<>(with(further), new StringSerializer(), new StringSerializer());
    }

    List<String> read(String group) {
        var further = Map.<String, Object>of(
                "group.id", group, "auto.offset.reset", "earliest", "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(with(further), new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            var records = consumer.poll(Duration.ofSeconds(30));
            consumer.commitSync();
            return StreamSupport.stream(records.spliterator(), false)
                    .map(ConsumerRecord::value)
                    .toList();
        }
    }

    boolean connects() {
        try (var admin = Admin.create(with(Map.of("default.api.timeout.ms", 3000, "request.timeout.ms", 2000)))) {
            admin.describeCluster().nodes().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (Exception e) {
            return false;
        }
    }

    private Map<String, Object> with(Map<String, Object> further) {
        var all = new HashMap<>(settings);
        all.putAll(further);
        return all;
    }
}
