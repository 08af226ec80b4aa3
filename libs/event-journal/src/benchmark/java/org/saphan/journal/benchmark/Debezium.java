package org.saphan.journal.benchmark;

import io.debezium.embedded.Connect;
import io.debezium.engine.ChangeEvent;
import io.debezium.engine.DebeziumEngine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.apache.kafka.connect.source.SourceRecord;
import org.saphan.journal.bed.Engines;
import org.saphan.journal.bed.Node;

/// An embedded Debezium engine that reads the same table from PostgreSQL's log, tuned to look every 10 ms, and to
/// batches as large as the relay's.
public final class Debezium implements Publisher {

    private final Path offsets = newFile();

    @Override
    public String name() {
        return "Debezium";
    }

    /// Makes the replication slot, so that what is recorded while no engine runs is kept.
    @Override
    public void prepare(Node owner) {
        try (var superuser = Engines.superuser(owner.jdbcUrl());
                var statement = superuser.createStatement()) {
            statement.execute("create publication beside for table journal");
            statement.execute("select pg_create_logical_replication_slot('%s', 'pgoutput')".formatted(nameOf(owner)));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public Running start(Node owner) {
        var streaming = new CountDownLatch(1);
        var sink = new KafkaSink(Engines.kafka(), owner.topic());
        DebeziumEngine<ChangeEvent<SourceRecord, SourceRecord>> engine = DebeziumEngine.create(Connect.class)
                .using(settings(owner))
                .using(new DebeziumEngine.ConnectorCallback() {
                    @Override
                    public void pollingStarted() {
                        streaming.countDown();
                    }
                })
                .notifying(sink)
                .build();
        var thread = Executors.newSingleThreadExecutor();
        thread.execute(engine);
        await(streaming);
        return () -> {
            close(engine);
            thread.shutdownNow();
            sink.close();
        };
    }

    private Properties settings(Node owner) {
        var database = addressOf(owner);
        var name = nameOf(owner);
        var settings = new Properties();
        settings.putAll(Map.ofEntries(
                Map.entry("name", name),
                Map.entry("connector.class", "io.debezium.connector.postgresql.PostgresConnector"),
                Map.entry("database.hostname", database.getHost()),
                Map.entry("database.port", Integer.toString(database.getPort())),
                Map.entry("database.user", "postgres"),
                Map.entry("database.dbname", name),
                Map.entry("table.include.list", "public.journal"),
                Map.entry("topic.prefix", name),
                Map.entry("plugin.name", "pgoutput"),
                Map.entry("slot.name", name),
                Map.entry("publication.name", "beside"),
                Map.entry("publication.autocreate.mode", "disabled"),
                Map.entry("snapshot.mode", "no_data"),
                Map.entry("poll.interval.ms", "10"),
                Map.entry("max.batch.size", "4000"),
                Map.entry("max.queue.size", "16000"),
                Map.entry("offset.storage", "org.apache.kafka.connect.storage.FileOffsetBackingStore"),
                Map.entry("offset.storage.file.filename", offsets.toString()),
                Map.entry("offset.flush.interval.ms", "1000")));
        return settings;
    }

    private static URI addressOf(Node owner) {
        return URI.create(owner.jdbcUrl().substring("jdbc:".length()));
    }

    /// Of the database, and of the replication slot: slots are the server's.
    private static String nameOf(Node owner) {
        return addressOf(owner).getPath().substring(1);
    }

    private static void close(DebeziumEngine<?> engine) {
        try {
            engine.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void await(CountDownLatch streaming) {
        try {
            streaming.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Path newFile() {
        try {
            var file = Files.createTempFile("debezium", ".offsets");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
