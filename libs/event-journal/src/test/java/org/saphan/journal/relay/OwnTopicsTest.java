package org.saphan.journal.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.saphan.journal.bed.Engines;
import org.saphan.journal.bed.Node;
import org.saphan.journal.wire.KafkaClients;

class OwnTopicsTest {

    private final String service = Node.newService();

    @Test
    void theServicesTopicsAreCreatedCompacted() throws ExecutionException, InterruptedException {
        var settings = Map.of("saphan.journal.topics", service + ".hamlet.v1");
        try (var creating = new Node(service, Engines.newDatabase(), settings).relaying();
                var admin = creating.get(KafkaClients.class).admin()) {
            var name = service + ".hamlet.v1";
            await().until(() -> admin.listTopics().names().get().contains(name));

            var resource = new ConfigResource(ConfigResource.Type.TOPIC, name);
            var config = admin.describeConfigs(List.of(resource)).all().get().get(resource);

            assertThat(config.get("cleanup.policy").value()).isEqualTo("compact");
            assertThat(config.get("min.compaction.lag.ms").value())
                    .isEqualTo(Long.toString(Duration.ofDays(7).toMillis()));
            assertThat(config.get("delete.retention.ms").value())
                    .isEqualTo(Long.toString(Duration.ofDays(90).toMillis()));
            assertThat(admin.describeTopics(List.of(name))
                            .allTopicNames()
                            .get()
                            .get(name)
                            .partitions())
                    .hasSize(6);
        }
    }
}
