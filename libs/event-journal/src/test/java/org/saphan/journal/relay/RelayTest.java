package org.saphan.journal.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.saphan.journal.bed.Topic.header;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saphan.journal.Cause;
import org.saphan.journal.Journal;
import org.saphan.journal.bed.Engines;
import org.saphan.journal.bed.Node;
import org.saphan.journal.bed.Topic;
import org.saphan.journal.bed.Village;

class RelayTest {

    private final String service = Node.newService();
    private final String database = Engines.newDatabase();
    private final Node node = new Node(service, database, Map.of());
    private final Topic topic = new Topic(node.topic());

    @AfterEach
    void close() {
        topic.close();
        node.close();
    }

    @Test
    void anEventIsACloudEventInBinaryMode() {
        try (var bench = new Node("bench", Engines.newDatabase(), Map.of()).relaying();
                var benchTopic = new Topic(Village.TOPIC)) {
            new Cause("CDD", "request-1", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                    .run(() -> bench.inTransaction(() -> bench.get(Journal.class)
                            .record(new Village.Founded(new Village("ban-chiang", "บ้านเชียง", 80, 1)))));
            await().until(() -> !benchTopic.records().isEmpty());
            var record = benchTopic.records().getLast();

            assertThat(new String(record.key(), UTF_8)).isEqualTo("ban-chiang");
            assertThat(new String(record.value(), UTF_8)).contains("\"name\":\"บ้านเชียง\"");
            assertThat(header(record, "ce_id")).isEqualTo(bench.ask("select event_id from journal"));
            assertThat(header(record, "ce_time")).startsWith("2").endsWith("Z");
            assertThat(headers(record))
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("ce_source", "/CDD/bench")
                    .containsEntry("ce_type", "bench.village.founded.v1")
                    .containsEntry("ce_dataschema", "urn:saphan:schema:bench.village.founded.v1")
                    .containsEntry("ce_sequence", "1")
                    .containsEntry("ce_agency", "CDD")
                    .containsEntry("ce_correlationid", "request-1")
                    .containsEntry("ce_traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                    .containsEntry("content-type", "application/json");
        }
    }

    @Test
    void aSetBasedInsertIsPublishedOnceAndInOrder() {
        node.sql("""
                insert into journal (type, subject, sequence, data)
                select '%s.village.grown.v1', 'v' || (n %% 50), n / 50, '{}' from generate_series(0, 9999) n order by n
                """.formatted(service));

        node.relaying();

        await().untilAsserted(() -> assertThat(topic.sequences())
                .hasSize(50)
                .allSatisfy((_, sequences) ->
                        assertThat(sequences).hasSize(200).isSorted().doesNotHaveDuplicates()));
    }

    @Test
    void anErasureIsFollowedByATombstone() {
        node.announce("founded", "v1", 1);
        node.announce("erased", "v1", 2);

        node.relaying();

        await().untilAsserted(() -> assertThat(topic.records())
                .extracting(each -> header(each, "ce_type"))
                .containsExactly(
                        service + ".village.founded.v1",
                        service + ".village.erased.v1",
                        service + ".village.erased.v1"));
        var last = topic.records().getLast();
        assertThat(last.value()).isNull();
        assertThat(new String(last.key(), UTF_8)).isEqualTo("v1");
    }

    @Test
    void aRelayThatIsSwitchedOffStaysOff() {
        try (var off = new Node(service, database, Map.of("saphan.journal.relay.enabled", "false")).relaying()) {
            assertThat(off.get(Relay.class).state()).isEqualTo(RelayState.OFF);
        }
    }

    private static Map<String, String> headers(ConsumerRecord<?, ?> record) {
        return Stream.of(record.headers().toArray())
                .collect(Collectors.toMap(Header::key, each -> new String(each.value(), UTF_8)));
    }
}
