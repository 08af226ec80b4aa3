package org.saphan.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// A gateway before a service that runs twice, and a file that says where.
public class Twins implements QuarkusTestResourceLifecycleManager {

    static TwinService left;
    static TwinService right;

    private static Path file;

    @Override
    public Map<String, String> start() {
        left = new TwinService("left");
        right = new TwinService("right");
        try {
            file = Files.createTempDirectory("saphan").resolve("gateway.properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write(left, right);
        return Map.ofEntries(
                Map.entry("saphan.sandbox", "true"),
                Map.entry(
                        "saphan.sandbox.key-file",
                        file.resolveSibling("key.json").toString()),
                Map.entry("saphan.token.revocations", "/registry/v1/public/revoked"),
                Map.entry("saphan.token.revocations-every", "100MS"),
                Map.entry("saphan.status.fresh", "1MS"),
                Map.entry("saphan.gateway.config-file", file.toString()),
                Map.entry("saphan.gateway.config-poll", "50MS"),
                Map.entry("saphan.gateway.readiness.every", "100MS"),
                Map.entry("saphan.gateway.readiness.patience", "1S"),
                Map.entry("saphan.gateway.limits.address.burst", "100000"),
                Map.entry("saphan.gateway.limits.agency.per-second", "100000"),
                Map.entry("saphan.gateway.limits.agency.burst", "100000"));
    }

    /// From now on the service is at these addresses.
    static void write(TwinService... twins) {
        var addresses = Arrays.stream(twins).map(TwinService::address).collect(Collectors.joining(","));
        try {
            var draft = Files.writeString(
                    file.resolveSibling("draft"), "saphan.gateway.routes.registry.upstream=" + addresses + "\n");
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        left.stop();
        right.stop();
    }
}
