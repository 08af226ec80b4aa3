package org.saphan.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;
import org.saphan.local.access.KafkaAccess;

/// The main class of the broker's process: formats the folder at the first start, then serves until it is told to
/// stop.
public final class KafkaBroker {

    private static final int NODE = 1;
    private static final String CONTROLLER = "CONTROLLER";
    private static final int WITH_USERS = 4;

    private KafkaBroker() {}

    /// Arguments: data folder, port for clients, port of the controller, and, where the broker asks who is there, the
    /// file of its users.
    public static void main(String[] arguments) throws Exception {
        var data = Path.of(arguments[0]);
        if (!Files.exists(data.resolve("meta.properties"))) {
            format(data);
        }
        var access = arguments.length == WITH_USERS
                ? Optional.of(new KafkaAccess(Path.of(arguments[3]), data, arguments[1], arguments[2]))
                : Optional.<KafkaAccess>empty();
        var settings = settings(data, arguments[2]);
        settings.putAll(access.map(KafkaAccess::settings).orElseGet(() -> open(arguments[1], arguments[2])));
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "stop"));
        server.startup();
        if (access.isPresent()) {
            grant(access.get(), server);
        }
        server.awaitShutdown();
    }

    /// Without rights nobody could do anything: it ends, and the launcher tells why.
    private static void grant(KafkaAccess access, KafkaRaftServer server) throws Exception {
        try {
            access.grant();
        } catch (Exception e) {
            server.shutdown();
            throw e;
        }
    }

    private static void format(Path data) throws Exception {
        new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(NODE)
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setControllerListenerName(CONTROLLER)
                .setMetadataLogDirectory(data.toString())
                .addDirectory(data.toString())
                .run();
    }

    private static Properties settings(Path data, String controllerPort) {
        var settings = new Properties();
        settings.putAll(Map.of(
                "node.id",
                Integer.toString(NODE),
                "process.roles",
                "broker,controller",
                "controller.quorum.voters",
                NODE + "@127.0.0.1:" + controllerPort,
                "controller.listener.names",
                CONTROLLER,
                "log.dirs",
                data.toString(),
                "auto.create.topics.enable",
                "false"));
        settings.putAll(soleBroker());
        settings.putAll(modestSize());
        return settings;
    }

    private static Map<String, String> open(String port, String controllerPort) {
        return Map.of(
                "listeners",
                "PLAINTEXT://127.0.0.1:" + port + "," + CONTROLLER + "://127.0.0.1:" + controllerPort,
                "advertised.listeners",
                "PLAINTEXT://127.0.0.1:" + port,
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
    }

    private static Map<String, String> soleBroker() {
        return Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "8",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "8",
                // After a kill it may not register again before its own last session has run out.
                "broker.session.timeout.ms", "2000",
                "broker.heartbeat.interval.ms", "500",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0");
    }

    private static Map<String, String> modestSize() {
        return Map.of(
                "log.segment.bytes", Integer.toString(64 << 20),
                "log.index.size.max.bytes", Integer.toString(1 << 20),
                "log.preallocate", "false",
                "log.cleaner.dedupe.buffer.size", Integer.toString(16 << 20),
                "num.network.threads", "2",
                "num.io.threads", "4",
                "num.recovery.threads.per.data.dir", "2");
    }
}
