package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.saphan.bench.Eventually;

/// One of our own programs, run from its built jar.
final class MemberProcess {

    private static final Duration READY_WITHIN = Duration.ofMinutes(3);
    private static final int ANSWERS_WITHIN_MILLIS = 2000;
    private static final String HEAP = "-Xmx192m";

    private final String name;
    private final int port;
    private final OwnProcess process;

    /// @param settings by their whole keys
    MemberProcess(Member member, Workplace workplace, int port, Map<String, String> settings) {
        this(member, member.module(), workplace, port, settings);
    }

    /// @param name of its log, where there are several of the member
    MemberProcess(Member member, String name, Workplace workplace, int port, Map<String, String> settings) {
        this(jar(member, workplace.root()), name, workplace, port, settings);
    }

    /// @param jar where its release lies
    MemberProcess(Path jar, String name, Workplace workplace, int port, Map<String, String> settings) {
        this.name = name;
        this.port = port;
        this.process = new OwnProcess(workplace.logs().resolve(name + ".log"), arguments(jar, settings));
    }

    private static Path jar(Member member, Path root) {
        var jar = root.resolve(member.module()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing; ./saphan build makes it");
        }
        return jar;
    }

    private static List<String> arguments(Path jar, Map<String, String> settings) {
        var arguments = new ArrayList<String>();
        arguments.add(HEAP);
        settings.forEach((key, value) -> arguments.add("-D" + key + "=" + value));
        arguments.addAll(List.of("-jar", jar.toString()));
        return arguments;
    }

    String name() {
        return name;
    }

    int port() {
        return port;
    }

    OwnProcess process() {
        return process;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /// Waits until it says of itself that it is ready.
    void awaitReady() {
        Eventually.within(
                READY_WITHIN,
                () -> assertThat(!process.isAlive() || isReady())
                        .as("%s ready, see %s", name, process.log())
                        .isTrue());
        if (!process.isAlive()) {
            throw new IllegalStateException(name + " ended before it was ready, see " + process.log());
        }
    }

    /// What an operator's probe sees; the gateway does not pass it on.
    boolean isReady() {
        try {
            var connection = (HttpURLConnection) probe().toURL().openConnection();
            connection.setConnectTimeout(ANSWERS_WITHIN_MILLIS);
            connection.setReadTimeout(ANSWERS_WITHIN_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException _) {
            return false;
        }
    }

    /// What it says of itself to a probe, or nothing when it does not answer or is not ready.
    String health() {
        try (var in = probe().toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException _) {
            return "";
        }
    }

    private URI probe() {
        return URI.create(address() + "/q/health/ready");
    }
}
