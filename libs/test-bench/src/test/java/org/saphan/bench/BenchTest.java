package org.saphan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BenchTest {

    private static final long STARTED = System.nanoTime();
    private static final Map<String, String> SETTINGS = new Bench().start();
    private static final Duration TAKEN = Duration.ofNanos(System.nanoTime() - STARTED);

    @Test
    void startsInSeconds() {
        System.out.println("bench started in " + TAKEN);
        assertThat(TAKEN).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void givesAPostgresql18InUtf8ToAnOrdinaryUser() throws SQLException {
        assertThat(ask("show server_version")).startsWith("18.");
        assertThat(ask("show server_encoding")).isEqualTo("UTF8");
        assertThat(ask("select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void givesEachApplicationADatabaseOfItsOwn() throws SQLException {
        var other = new Bench().start();
        assertThat(other.get("quarkus.datasource.jdbc.url")).isNotEqualTo(SETTINGS.get("quarkus.datasource.jdbc.url"));
        assertThat(other.get("kafka.bootstrap.servers")).isEqualTo(SETTINGS.get("kafka.bootstrap.servers"));
    }

    @Test
    void givesAKeyOf256Bits() throws Exception {
        var key = Files.readString(Path.of(SETTINGS.get("saphan.registry.personal-data.key-file")));
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
    }

    @Test
    void readsBackWhatWasPublishedInTheOrderOfEachAggregate() {
        var registry = TopicWriter.of("registry", "CDD");
        var id = UUID.randomUUID();
        registry.publish("registry.sample.entered.v1", id, 0, Map.of("name", "ผ้าไหม"));
        registry.publish("registry.sample.amended.v1", id, 1, "{\"name\":\"ผ้าฝ้าย\"}");
        registry.erase("registry.sample.erased.v1", id, 2);

        var events = Published.events("registry.sample.v1", id);

        assertThat(events)
                .extracting(PublishedEvent::type)
                .containsExactly(
                        "registry.sample.entered.v1",
                        "registry.sample.amended.v1",
                        "registry.sample.erased.v1",
                        "registry.sample.erased.v1");
        assertThat(events.getFirst().data().path("name").asText()).isEqualTo("ผ้าไหม");
        assertThat(events.getLast().isTombstone()).isTrue();
        assertThat(Published.await("registry.sample.amended.v1", id).sequence()).isEqualTo(1);
    }

    @Test
    void readsNothingFromATopicThatDoesNotExist() {
        assertThat(Published.events("registry.nothing.v1")).isEqualTo(List.of());
    }

    @Test
    void bringsKafkaBackWithItsDataAfterAnOutage() {
        var address = SETTINGS.get("kafka.bootstrap.servers");
        TopicWriter.of("registry", "CDD").publish("registry.kept.entered.v1", "1", 0, Map.of());
        KafkaOutage.begin().close();
        assertThat(Engines.kafka()).isEqualTo(address);
        assertThat(Published.events("registry.kept.v1")).hasSize(1);
    }

    private static String ask(String sql) throws SQLException {
        var url = SETTINGS.get("quarkus.datasource.jdbc.url");
        try (var connection = DriverManager.getConnection(url);
                var answer = connection.createStatement().executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
