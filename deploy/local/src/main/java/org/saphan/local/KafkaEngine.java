package org.saphan.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.saphan.local.access.KafkaAccess;

/// A real Kafka broker, its own controller, as a child JVM.
final class KafkaEngine implements Part {

    static final String NAME = "kafka";
    static final String VERSION = org.apache.kafka.common.utils.AppInfoParser.getVersion();

    /// The broker mostly copies bytes: the second compiler would cost the suite a second of its start and save
    /// nothing that can be measured.
    private static final List<String> FLAGS = List.of(
            "-Xmx384m",
            "-Xms64m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xss512k");

    private final Path home;
    private final Path data;
    private final Path log;
    private final int port;
    private final int controllerPort;
    private final AotCache cache;
    private final Optional<Path> users;

    /// @param users the file of those whom the broker takes; empty where it takes everybody
    KafkaEngine(Path home, Path data, Path log, Path aot, int port, int controllerPort, Optional<Path> users) {
        this.home = home;
        this.data = data;
        this.log = log;
        this.port = port;
        this.controllerPort = controllerPort;
        this.cache = AotCache.of(aot, NAME, jars(), FLAGS);
        this.users = users;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Kafka " + VERSION;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public List<Integer> ports() {
        return List.of(port, controllerPort);
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public void prepare() throws IOException {
        Files.deleteIfExists(KafkaAccess.granted(data));
    }

    @Override
    public List<String> command() {
        var command = Commands.prefixed(List.of(Commands.java()), FLAGS);
        command = Commands.prefixed(command, cache.options());
        command = Commands.prefixed(
                command,
                List.of(
                        "-Dsaphan.home=" + home,
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        String.join(
                                File.pathSeparator,
                                jars().stream().map(Path::toString).toList()),
                        KafkaBroker.class.getName(),
                        data.toString(),
                        Integer.toString(port),
                        Integer.toString(controllerPort)));
        return Commands.prefixed(command, users.map(Path::toString).stream().toList());
    }

    /// Sorted, because an AOT cache fits one order only.
    private static List<Path> jars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .sorted()
                .toList();
    }

    @Override
    public boolean ready() {
        return KafkaGreeting.isAnswered(port) && (users.isEmpty() || Files.exists(KafkaAccess.granted(data)));
    }

    @Override
    public boolean trains() {
        return !cache.trained();
    }

    @Override
    public Duration stopsWithin() {
        return trains() ? AotCache.WRITTEN_WITHIN : Duration.ofSeconds(30);
    }

    @Override
    public void ended(boolean wasReady) {
        if (wasReady) {
            cache.keep();
        }
    }
}
