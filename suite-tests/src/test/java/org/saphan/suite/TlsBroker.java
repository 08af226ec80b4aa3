package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;
import org.saphan.bench.Eventually;
import org.saphan.operations.certificates.CertificateFolder;

/// A broker within the test that speaks TLS only, and only with who shows a certificate.
final class TlsBroker {

    private static final String STORES = "listener.name.ssl.ssl.";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// What a broker tells of itself would drown what the test says.
    private static final List<Logger> QUIET = Stream.of("kafka", "org.apache.kafka", "state.change.logger")
            .map(Logger::getLogger)
            .toList();

    private final Path data;
    private final CertificateFolder certificates;
    private final int port = Ports.free();
    private final int controller = Ports.free();
    private KafkaRaftServer server;

    TlsBroker(Path data, CertificateFolder certificates) throws Exception {
        this.data = data;
        this.certificates = certificates;
        QUIET.forEach(each -> each.setLevel(Level.WARNING));
        new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(data.toString())
                .addDirectory(data.toString())
                .run();
        server = start();
    }

    private KafkaRaftServer start() {
        var started = new KafkaRaftServer(KafkaConfig.fromProps(settings()), Time.SYSTEM);
        started.startup();
        return started;
    }

    private Properties settings() {
        var settings = new Properties();
        settings.putAll(Map.of(
                "node.id", "1",
                "process.roles", "broker,controller",
                "controller.quorum.voters", "1@127.0.0.1:" + controller,
                "controller.listener.names", "CONTROLLER",
                "inter.broker.listener.name", "SSL",
                "listeners", "SSL://localhost:" + port + ",CONTROLLER://127.0.0.1:" + controller,
                "advertised.listeners", address("SSL://"),
                "listener.security.protocol.map", "SSL:SSL,CONTROLLER:PLAINTEXT",
                "log.dirs", data.toString()));
        settings.putAll(Map.of(
                "ssl.client.auth", "required",
                "ssl.keystore.type", "PEM",
                "ssl.keystore.location", certificates.file("tls.pem").toString(),
                "ssl.truststore.type", "PEM",
                "ssl.truststore.location", certificates.file("ca.crt").toString()));
        settings.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "2",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "2",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0",
                "log.cleaner.dedupe.buffer.size", "4194304"));
        return settings;
    }

    private String address(String protocol) {
        return protocol + "localhost:" + port;
    }

    String address() {
        return address("");
    }

    int port() {
        return port;
    }

    /// Settings of a client that shows these certificates.
    Map<String, Object> client(CertificateFolder shown) {
        return Map.of(
                "bootstrap.servers",
                address(),
                "security.protocol",
                "SSL",
                "ssl.keystore.type",
                "PEM",
                "ssl.keystore.location",
                shown.file("tls.pem").toString(),
                "ssl.truststore.type",
                "PEM",
                "ssl.truststore.location",
                shown.file("ca.crt").toString(),
                "request.timeout.ms",
                3000,
                "default.api.timeout.ms",
                5000);
    }

    /// Reads its certificates again, as an operator tells a broker to: by naming the same files once more. It says yes
    /// at
    /// once and does it later.
    void readAgain(CertificateFolder operator) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(client(operator))) {
            admin.incrementalAlterConfigs(Map.of(
                            new ConfigResource(ConfigResource.Type.BROKER, "1"),
                            List.of(set("truststore", "ca.crt"), set("keystore", "tls.pem"))))
                    .all()
                    .get();
        }
        Eventually.within(PATIENCE, () -> assertThat(Greeting.of(port)).isEqualTo(Greeting.from(certificates)));
    }

    private AlterConfigOp set(String store, String file) {
        var entry = new ConfigEntry(
                STORES + store + ".location", certificates.file(file).toString());
        return new AlterConfigOp(entry, AlterConfigOp.OpType.SET);
    }

    /// All connections break; who comes again shows what counts now.
    void restart() {
        end();
        server = start();
    }

    void end() {
        server.shutdown();
        server.awaitShutdown();
    }
}
