package org.saphan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// One of our own programs, run from its built jar with its settings in the environment.
final class ServiceProcess implements Part {

    private final Member member;
    private final Workspace workspace;
    private final Map<String, String> settings;
    private final int port;
    private final List<String> flags;
    private final AotCache cache;

    ServiceProcess(Member member, Workspace workspace, Map<String, String> settings, int port) {
        this.member = member;
        this.workspace = workspace;
        this.settings = settings;
        this.port = port;
        this.flags = List.of(
                "-Xmx" + member.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
        this.cache = AotCache.of(workspace.aot(), member.module(), jars(), flags);
    }

    private Path jar() {
        return workspace.app(member.module()).resolve("quarkus-run.jar");
    }

    private List<Path> jars() {
        if (!Files.exists(jar())) {
            throw new Obstacle("The jar of " + member.module() + " is missing; ./saphan build makes it.");
        }
        try (var all = Files.walk(workspace.app(member.module()))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return member.module();
    }

    @Override
    public String title() {
        return member.module();
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Path log() {
        return workspace.log(name());
    }

    @Override
    public void prepare() {}

    @Override
    public List<String> command() {
        var command = Commands.prefixed(List.of(Commands.java()), flags);
        command = Commands.prefixed(command, cache.options());
        return Commands.prefixed(command, List.of("-Dsaphan.home=" + workspace.home(), "-jar", jar().toString()));
    }

    @Override
    public Map<String, String> environment() {
        return settings;
    }

    @Override
    public boolean ready() {
        return Readiness.of(port);
    }

    @Override
    public boolean trains() {
        return !cache.trained();
    }

    @Override
    public Duration stopsWithin() {
        return trains() ? AotCache.WRITTEN_WITHIN : Duration.ofSeconds(45);
    }

    @Override
    public void ended(boolean wasReady) {
        if (wasReady) {
            cache.keep();
        }
    }
}
