package org.saphan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class EnginesIT {

    @TempDir
    Path root;

    @Test
    void postgresKeepsWhatIsCommitted() throws Exception {
        var workspace = new Workspace(root).create();
        var secrets = new Secrets(workspace.secrets());
        var port = FreePort.find();
        var engine = new PostgresEngine(
                PostgresBinaries.below(workspace.home()),
                workspace.data().resolve("postgresql"),
                workspace.log("postgresql"),
                secrets,
                port,
                List.of("plan", "cluster"));

        running(workspace, engine, () -> {
            try (var connection = connect(port, "plan", "plan", secrets)) {
                assertThat(text(connection, "show fsync")).isEqualTo("on");
                assertThat(text(connection, "show server_encoding")).isEqualTo("UTF8");
                connection.createStatement().execute("create table note (words text)");
                connection.createStatement().execute("insert into note values ('สะพาน')");
            }
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> connect(port, "cluster", "plan", secrets))
                    .withMessageContaining("permission denied for database");
        });
        running(workspace, engine, () -> {
            try (var connection = connect(port, "plan", "plan", secrets)) {
                assertThat(text(connection, "select words from note")).isEqualTo("สะพาน");
            }
        });
    }

    @Test
    void kafkaKeepsWhatIsAcknowledged() throws Exception {
        var workspace = new Workspace(root).create();
        var port = FreePort.find();
        var engine = new KafkaEngine(
                workspace.home(),
                workspace.data().resolve("kafka"),
                workspace.log("kafka"),
                workspace.aot(),
                port,
                FreePort.find(),
                Optional.empty());
        Map<String, Object> client = Map.of("bootstrap.servers", "127.0.0.1:" + port);

        running(workspace, engine, () -> {
            try (var admin = Admin.create(client)) {
                admin.createTopics(List.of(new NewTopic("note", Optional.of(1), Optional.empty())))
                        .all()
                        .get();
            }
            try (var producer = new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
                producer.send(new ProducerRecord<>("note", "key", "สะพาน")).get();
            }
        });
        running(workspace, engine, () -> {
            Map<String, Object> settings = Map.of(
                    "bootstrap.servers", "127.0.0.1:" + port, "group.id", "reader", "auto.offset.reset", "earliest");
            try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
                consumer.subscribe(List.of("note"));
                var records = consumer.poll(Duration.ofSeconds(30));
                assertThat(records).singleElement().returns("สะพาน", record -> record.value());
            }
        });
    }

    static void running(Workspace workspace, Part part, Steps steps) throws Exception {
        var console = new Console(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        var child = new Child(part, PidFile.of(workspace, part.name()), console);
        try {
            child.start();
            steps.run();
        } finally {
            child.askToEnd();
            child.awaitEnd();
        }
    }

    private static Connection connect(int port, String database, String user, Secrets secrets) throws SQLException {
        return DriverManager.getConnection(
                PostgresDatabases.url(port, database), user, secrets.password(PostgresEngine.passwordName(user)));
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    interface Steps {
        void run() throws Exception;
    }
}
