package org.saphan.bench;

import io.kroxylicious.testing.kafka.api.KafkaCluster;
import io.kroxylicious.testing.kafka.api.TerminationStyle;
import io.kroxylicious.testing.kafka.common.KafkaClusterConfig;
import io.kroxylicious.testing.kafka.common.KafkaClusterExecutionMode;
import io.kroxylicious.testing.kafka.common.KafkaClusterFactory;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// One broker in KRaft mode inside the JVM.
final class KafkaEngine {

    private static final Logger LOG = Logger.getLogger(KafkaEngine.class.getName());

    private @Nullable KafkaCluster cluster;

    synchronized String address() {
        if (cluster == null) {
            cluster = started();
        }
        return cluster.getBootstrapServers();
    }

    synchronized String stop() {
        var address = address();
        cluster().stopNodes(node -> true, TerminationStyle.ABRUPT);
        return address;
    }

    synchronized String restart() {
        cluster().startNodes(node -> true);
        return address();
    }

    private KafkaCluster cluster() {
        if (cluster == null) {
            throw new IllegalStateException("Kafka was not started");
        }
        return cluster;
    }

    private static KafkaCluster started() {
        var config = KafkaClusterConfig.builder()
                .execMode(KafkaClusterExecutionMode.IN_VM)
                .kraftMode(true)
                .brokersNum(1)
                .brokerConfigs(
                        Map.of("auto.create.topics.enable", "false", "log.cleaner.dedupe.buffer.size", "4194304"))
                .build();
        var cluster = KafkaClusterFactory.create(config);
        cluster.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(cluster), "kafka-engine-end"));
        return cluster;
    }

    private static void close(KafkaCluster cluster) {
        try {
            cluster.close();
        } catch (Exception atTheEnd) {
            LOG.log(Level.FINE, "the broker did not end cleanly", atTheEnd);
        }
    }
}
