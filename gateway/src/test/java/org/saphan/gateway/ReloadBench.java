package org.saphan.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/// A gateway with a file of routes, and two services between which the file decides.
public class ReloadBench implements QuarkusTestResourceLifecycleManager {

    static WireService first;
    static WireService second;
    static Path file;

    @Override
    public Map<String, String> start() {
        first = new WireService("first");
        second = new WireService("second");
        try {
            file = Files.createTempDirectory("saphan").resolve("gateway.properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write(upstream(first));
        return Map.of(
                "saphan.sandbox",
                "true",
                "saphan.sandbox.key-file",
                file.resolveSibling("key.json").toString(),
                "saphan.gateway.config-file",
                file.toString(),
                "saphan.gateway.config-poll",
                "50MS",
                "saphan.gateway.limits.agency.per-second",
                "100000",
                "saphan.gateway.limits.agency.burst",
                "100000");
    }

    static String upstream(WireService service) {
        return "saphan.gateway.routes.registry.upstream=" + service.address() + "\n";
    }

    static void write(String text) {
        try {
            var draft = Files.writeString(file.resolveSibling("draft"), text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        first.stop();
        second.stop();
    }
}
