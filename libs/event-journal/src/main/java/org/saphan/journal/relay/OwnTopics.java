package org.saphan.journal.relay;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;
import org.saphan.journal.JournalSettings;
import org.saphan.journal.fence.JournalEntry;
import org.saphan.journal.wire.KafkaClients;

/// The topics that the service announces on. They are compacted by key: who comes late reads the newest state of
/// every aggregate. Partitions are never increased; what needs it becomes a `.v2` topic.
@Singleton
class OwnTopics {

    private static final Logger LOG = Logger.getLogger(OwnTopics.class);
    private static final Duration KEPT_UNCOMPACTED = Duration.ofDays(7);
    private static final Duration TOMBSTONES_KEPT = Duration.ofDays(90);

    private final KafkaClients kafka;
    private final JournalSettings settings;
    private final Set<String> present = ConcurrentHashMap.newKeySet();

    OwnTopics(KafkaClients kafka, JournalSettings settings) {
        this.kafka = kafka;
        this.settings = settings;
    }

    void ensureConfigured() {
        ensureNamed(settings.topics().orElse(List.of()));
    }

    void ensure(List<JournalEntry> entries) {
        ensureNamed(entries.stream().map(each -> each.type().topic()).collect(Collectors.toSet()));
    }

    private void ensureNamed(Collection<String> topics) {
        if (present.containsAll(topics)) {
            return;
        }
        try (var admin = kafka.admin()) {
            present.addAll(admin.listTopics().names().get());
            for (var topic : topics) {
                if (!present.contains(topic)) {
                    create(admin, topic);
                }
            }
        } catch (ExecutionException failed) {
            throw new KafkaException("the service's topics cannot be created", failed.getCause());
        } catch (InterruptedException interrupted) {
            throw new InterruptException(interrupted);
        }
    }

    private void create(Admin admin, String topic) throws ExecutionException, InterruptedException {
        var created = new NewTopic(topic, settings.partitions(), settings.replicationFactor())
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT,
                        TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG, Long.toString(KEPT_UNCOMPACTED.toMillis()),
                        TopicConfig.DELETE_RETENTION_MS_CONFIG, Long.toString(TOMBSTONES_KEPT.toMillis())));
        try {
            admin.createTopics(List.of(created)).all().get();
            LOG.infof("created the topic %s", topic);
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw failed;
            }
        }
        present.add(topic);
    }
}
