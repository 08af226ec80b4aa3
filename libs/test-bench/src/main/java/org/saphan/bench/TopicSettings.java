package org.saphan.bench;

import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

/// How a topic was really created.
///
/// @param partitions how many, never to change
/// @param cleanupPolicy `compact`
/// @param minCompactionLagMs how long every event is kept, in milliseconds
/// @param deleteRetentionMs how long a tombstone is kept, in milliseconds
public record TopicSettings(int partitions, String cleanupPolicy, long minCompactionLagMs, long deleteRetentionMs) {

    /// @throws IllegalStateException when the topic does not exist
    public static TopicSettings of(String topic) {
        try (var admin = Admin.create(KafkaAddress.settings())) {
            var described = KafkaAddress.wait(
                    admin.describeTopics(List.of(topic)).topicNameValues().get(topic));
            var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
            var config = KafkaAddress.wait(
                    admin.describeConfigs(List.of(resource)).values().get(resource));
            return new TopicSettings(
                    described.partitions().size(),
                    config.get(TopicConfig.CLEANUP_POLICY_CONFIG).value(),
                    Long.parseLong(
                            config.get(TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG).value()),
                    Long.parseLong(
                            config.get(TopicConfig.DELETE_RETENTION_MS_CONFIG).value()));
        }
    }
}
