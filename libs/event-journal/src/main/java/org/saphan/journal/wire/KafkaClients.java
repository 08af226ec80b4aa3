package org.saphan.journal.wire;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.SslConfigs;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.saphan.journal.JournalSettings;

/// Clients of the broker that `kafka.bootstrap.servers` (and every other `kafka.…` setting) names.
@Singleton
public class KafkaClients {

    private static final int GIVE_UP_MS = 10_000;
    private static final String CERTIFICATES = "tls-configuration-name";

    private final Map<String, Object> broker;
    private final JournalSettings settings;

    public KafkaClients(@Identifier("default-kafka-broker") Map<String, Object> broker, JournalSettings settings) {
        this.broker = broker;
        this.settings = settings;
    }

    /// The relay's producer: idempotent, transactional, and quick, because the relay batches by itself.
    public KafkaProducer<byte[], byte[]> producer() {
        var config = common();
        config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, settings.service() + "-relay");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        var patience = (int) settings.relay().patience().toMillis();
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, patience);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, patience / 2);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, patience);
        config.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 2 * patience);
        config.put(ProducerConfig.RETRY_BACKOFF_MS_CONFIG, 5);
        return new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /// The projections' consumer: sees committed transactions only, from the beginning, and says itself what it has
    /// learnt.
    public KafkaConsumer<byte[], byte[]> consumer() {
        var config = common();
        config.put(ConsumerConfig.GROUP_ID_CONFIG, settings.service());
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.projections().batch());
        config.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, (int)
                settings.projections().discovery().toMillis());
        config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
        config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, GIVE_UP_MS);
        config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 1_500);
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    public Admin admin() {
        var config = common();
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, GIVE_UP_MS);
        return Admin.create(config);
    }

    private Map<String, Object> common() {
        var config = new HashMap<>(broker);
        config.put("client.id", settings.service());
        config.put("reconnect.backoff.ms", 50);
        config.put("reconnect.backoff.max.ms", 1_000);
        config.put("request.timeout.ms", GIVE_UP_MS);
        config.put("socket.connection.setup.timeout.ms", 3_000);
        if (config.containsKey(CERTIFICATES)) {
            config.put(SslConfigs.SSL_ENGINE_FACTORY_CLASS_CONFIG, RenewedTls.class);
        }
        return config;
    }
}
