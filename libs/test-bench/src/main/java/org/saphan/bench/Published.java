package org.saphan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.saphan.journal.EventType;

/// What stands on the topics.
public final class Published {

    private Published() {}

    /// Every committed event of a topic, such as `registry.entrepreneur.v1`, from the beginning.
    public static List<PublishedEvent> events(String topic) {
        return TopicReader.read(topic);
    }

    /// Every committed event of one aggregate.
    public static List<PublishedEvent> events(String topic, Object subject) {
        return events(topic).stream()
                .filter(each -> each.key().equals(subject.toString()))
                .toList();
    }

    /// Waits for the newest event of this type about this aggregate.
    public static PublishedEvent await(String type, Object subject) {
        var topic = EventType.parse(type).topic();
        Eventually.until(() -> assertThat(events(topic, subject))
                .as(type + " of " + subject)
                .extracting(PublishedEvent::type)
                .contains(type));
        return events(topic, subject).stream()
                .filter(each -> each.type().equals(type))
                .toList()
                .getLast();
    }

    /// The names of all topics.
    public static Set<String> topics() {
        try (var admin = Admin.create(KafkaAddress.settings())) {
            return KafkaAddress.wait(admin.listTopics().names());
        }
    }
}
