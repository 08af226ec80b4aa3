package org.saphan.journal.bed;

import io.kroxylicious.testing.kafka.api.KafkaCluster;
import io.kroxylicious.testing.kafka.api.TerminationStyle;
import io.kroxylicious.testing.kafka.common.KafkaClusterConfig;
import io.kroxylicious.testing.kafka.common.KafkaClusterExecutionMode;
import io.kroxylicious.testing.kafka.common.KafkaClusterFactory;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/// One PostgreSQL and one Kafka for all tests of the JVM, started when first asked for.
public final class Engines {

    private static final String ROLE = "journal";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    /// Kept, because the log manager forgets the levels of loggers that nobody holds.
    private static final List<Logger> QUIET = Stream.of("org.apache.kafka", "kafka", "state.change", "com.arjuna")
            .map(Logger::getLogger)
            .toList();

    static {
        QUIET.forEach(each -> each.setLevel(Level.SEVERE));
        Awaitility.setDefaultPollInterval(Duration.ofMillis(20));
        Awaitility.setDefaultTimeout(Duration.ofSeconds(20));
    }

    private Engines() {}

    /// An empty journal in a database of its own, which belongs to a role that is no superuser.
    ///
    /// @return its JDBC URL
    public static String newDatabase() {
        var name = "journal_" + DATABASES.incrementAndGet();
        Postgres.superuser("create database " + name + " owner " + ROLE + " template journal_template");
        return Postgres.RUNNING.getJdbcUrl(ROLE, name);
    }

    /// A database as this one is now, as a backup would bring it back. Nobody may be connected to it.
    ///
    /// @return its JDBC URL
    public static String copyOf(String jdbcUrl) {
        var name = "journal_" + DATABASES.incrementAndGet();
        var original = jdbcUrl.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
        Postgres.superuser("create database " + name + " owner " + ROLE + " template " + original);
        return Postgres.RUNNING.getJdbcUrl(ROLE, name);
    }

    /// A connection of a superuser to the database.
    public static Connection superuser(String jdbcUrl) throws SQLException {
        return DriverManager.getConnection(jdbcUrl.replace("user=" + ROLE, "user=postgres"));
    }

    /// The broker's address.
    public static String kafka() {
        return Kafka.CLUSTER.getBootstrapServers();
    }

    /// Ends the broker without a word.
    public static void stopKafka() {
        Kafka.CLUSTER.stopNodes(_ -> true, TerminationStyle.ABRUPT);
    }

    /// Brings the broker back with all its data, at the same address.
    public static void startKafka() {
        Kafka.CLUSTER.startNodes(_ -> true);
    }

    private static final class Postgres {

        static final EmbeddedPostgres RUNNING = start();

        static {
            superuser("create role " + ROLE + " login");
            superuser("create database journal_template owner " + ROLE);
            try (var connection = DriverManager.getConnection(RUNNING.getJdbcUrl(ROLE, "journal_template"));
                    var statement = connection.createStatement()) {
                statement.execute(resource("/db/migration/V0001__journal.sql"));
                statement.execute(resource("/db/migration/V0002__idempotent_answer.sql"));
                statement.execute(resource("/db/migration/V0003__webhook.sql"));
                statement.execute(resource("/db/migration/V0004__source_bookmark.sql"));
                statement.execute(resource("/db/migration/V0005__rebase.sql"));
                statement.execute(resource("/known.sql"));
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        static void superuser(String sql) {
            try (var connection = RUNNING.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException failed) {
                throw new IllegalStateException(sql, failed);
            }
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C")
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("fsync", System.getProperty("saphan.bed.fsync", "off"))
                        .setServerConfig("wal_level", "logical") // for the benchmark's Debezium
                        .start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static final class Kafka {

        static final KafkaCluster CLUSTER = start();

        private static KafkaCluster start() {
            var cluster = KafkaClusterFactory.create(KafkaClusterConfig.builder()
                    .execMode(KafkaClusterExecutionMode.IN_VM)
                    .kraftMode(true)
                    .brokersNum(1)
                    .brokerConfigs(Map.of(
                            "auto.create.topics.enable", "false",
                            "log.cleaner.dedupe.buffer.size", "4194304"))
                    .build());
            cluster.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(cluster)));
            return cluster;
        }

        private static void close(KafkaCluster cluster) {
            try {
                cluster.close();
            } catch (Exception atTheEnd) {
                System.getLogger("kafka").log(System.Logger.Level.DEBUG, "not ended cleanly", atTheEnd);
            }
        }
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(Engines.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
