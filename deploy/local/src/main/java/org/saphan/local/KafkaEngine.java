package org.saphan.local;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

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

    KafkaEngine(Path home, Path data, Path log, Path aot, int port, int controllerPort) {
        this.home = home;
        this.data = data;
        this.log = log;
        this.port = port;
        this.controllerPort = controllerPort;
        this.cache = AotCache.of(aot, NAME, jars(), FLAGS);
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
    public void prepare() {}

    @Override
    public List<String> command() {
        var command = Commands.prefixed(List.of(Commands.java()), FLAGS);
        command = Commands.prefixed(command, cache.options());
        return Commands.prefixed(
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
        return KafkaGreeting.isAnswered(port);
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
