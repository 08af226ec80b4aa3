package org.saphan.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/// The main class of one of several brokers, each of them a controller too.
final class BrokerNode {

    private BrokerNode() {}

    /// Arguments: the cluster's id, and the file with the broker's settings.
    public static void main(String[] arguments) throws Exception {
        var settings = settings(Path.of(arguments[1]));
        var data = Path.of(settings.getProperty("log.dirs"));
        if (!Files.exists(data.resolve("meta.properties"))) {
            format(arguments[0], Integer.parseInt(settings.getProperty("node.id")), data);
        }
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "stop"));
        server.startup();
        server.awaitShutdown();
    }

    private static Properties settings(Path file) throws IOException {
        var settings = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            settings.load(in);
        }
        return settings;
    }

    private static void format(String cluster, int node, Path data) throws Exception {
        new Formatter()
                .setClusterId(cluster)
                .setNodeId(node)
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(data.toString())
                .addDirectory(data.toString())
                .run();
    }
}
