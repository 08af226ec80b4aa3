package org.saphan.suite;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.saphan.bench.Eventually;
import org.saphan.local.KafkaBroker;
import org.saphan.local.access.KafkaUsers;
import org.saphan.local.access.ScramLogin;

/// The broker that `./saphan up` starts, on ports of its own. It can be taken away and comes back where it was,
/// with all its data.
final class Broker {

    private static final Duration READY_WITHIN = Duration.ofSeconds(60);
    private static final int ANSWERS_WITHIN_SECONDS = 2;

    private final int port = Ports.free();
    private final OwnProcess process;
    private final Map<String, Object> login;

    private Broker(String name, Workplace workplace, Map<String, Object> login, List<String> further) {
        this.login = login;
        var arguments = new ArrayList<>(List.of(
                "-Xmx320m",
                "-cp",
                classPath(),
                KafkaBroker.class.getName(),
                workplace.data().resolve(name).toString(),
                Integer.toString(port),
                Integer.toString(Ports.free())));
        arguments.addAll(further);
        this.process = new OwnProcess(workplace.logs().resolve(name + ".log"), arguments);
    }

    /// Takes whoever comes.
    static Broker open(Workplace workplace) {
        return new Broker("kafka", workplace, Map.of(), List.of());
    }

    /// The same beside it, with data of its own.
    static Broker another(Workplace workplace, String name) {
        return new Broker(name, workplace, Map.of(), List.of());
    }

    /// Takes these users only.
    static Broker guarded(Workplace workplace, KafkaUsers users) {
        var file = workplace.data().resolve("kafka-users");
        try {
            Files.writeString(file, users.text());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        var own = new ScramLogin("broker", users.broker(), ScramLogin.PLAIN_TEXT);
        return new Broker("guarded-kafka", workplace, own.settings(), List.of(file.toString()));
    }

    /// The tests' own, whose relative entries would mean something else in another folder.
    static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(each -> Path.of(each).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    OwnProcess process() {
        return process;
    }

    void awaitReady() {
        Eventually.within(READY_WITHIN, this::askForNodes);
    }

    private void askForNodes() throws InterruptedException {
        var settings = new HashMap<>(login);
        settings.putAll(
                Map.of("bootstrap.servers", address(), "default.api.timeout.ms", 2000, "request.timeout.ms", 2000));
        try (var admin = Admin.create(settings)) {
            admin.describeCluster().nodes().get(ANSWERS_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException notYet) {
            throw new AssertionError("Kafka ready, see " + process.log(), notYet);
        }
    }
}
