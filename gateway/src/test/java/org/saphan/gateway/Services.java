package org.saphan.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// What stands behind the gateway in tests, in a sandbox: one good service, a port where nobody listens, two rough
/// ones, and one that keeps what it sees.
public class Services implements QuarkusTestResourceLifecycleManager {

    static EchoService good;
    static RoughService rough;
    static RoughService silent;
    static WireService wire;
    static int deadPort;

    @Override
    public Map<String, String> start() {
        good = new EchoService(0);
        rough = new RoughService();
        silent = new RoughService();
        silent.answers = number -> null;
        wire = new WireService("wire");
        deadPort = freePort();
        var folder = newFolder();
        return Map.ofEntries(
                Map.entry("saphan.sandbox", "true"),
                Map.entry("saphan.sandbox.key-file", folder + "/sandbox/key.json"),
                Map.entry("saphan.sandbox.clients-file", folder + "/sandbox/clients.json"),
                Map.entry("saphan.sandbox.kafka-credentials", folder + "/kafka.json"),
                Map.entry("saphan.gateway.routes.registry.upstream", "http://localhost:" + good.port()),
                Map.entry("saphan.gateway.routes.registry.timeout", "1S"),
                Map.entry("saphan.gateway.routes.registry.paths.\"/imports\".timeout", "20S"),
                Map.entry("saphan.gateway.routes.registry.paths.\"/events\".timeout", "20S"),
                Map.entry("saphan.gateway.routes.plan.upstream", "http://localhost:" + deadPort),
                Map.entry("saphan.gateway.routes.marketing.upstream", "http://localhost:" + silent.port()),
                Map.entry("saphan.gateway.routes.marketing.timeout", "500MS"),
                Map.entry("saphan.gateway.routes.cluster.upstream", "http://localhost:" + rough.port()),
                Map.entry("saphan.gateway.documents.echo", "/q/echo"),
                Map.entry("saphan.gateway.open-paths", "/registry/echo,/registry/v1/about"),
                Map.entry("saphan.gateway.routes.wire.path", "/wire"),
                Map.entry("saphan.gateway.routes.wire.upstream", wire.address()),
                Map.entry("saphan.gateway.routes.wire.timeout", "1S"),
                Map.entry("saphan.gateway.routes.wire.paths.\"/hold\".timeout", "60S"),
                Map.entry("saphan.gateway.routes.registry.paths.\"/old\".deprecation.since", "2027-01-01T00:00:00Z"),
                Map.entry("saphan.gateway.routes.registry.paths.\"/old\".deprecation.sunset", "2027-07-01T00:00:00Z"),
                Map.entry(
                        "saphan.gateway.routes.registry.paths.\"/old\".deprecation.link", "https://example.go.th/old"),
                Map.entry("saphan.gateway.cors.origins", "https://portal.example.go.th"),
                Map.entry("saphan.gateway.patience.head", "1S"),
                Map.entry("saphan.gateway.patience.body", "2S"),
                Map.entry("saphan.gateway.limits.agencies.FTI.concurrent", "4"),
                Map.entry("saphan.gateway.breaker.failures", "3"),
                Map.entry("saphan.gateway.breaker.pause", "300MS"),
                Map.entry("saphan.gateway.limits.address.burst", "100000"),
                Map.entry("saphan.gateway.limits.agencies.MIND.per-second", "1"),
                Map.entry("saphan.gateway.limits.agencies.MIND.burst", "3"),
                Map.entry("saphan.gateway.limits.agencies.NFI.per-second", "1"),
                Map.entry("saphan.gateway.limits.agencies.NFI.burst", "3"));
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("saphan");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        good.stop();
        rough.stop();
        silent.stop();
        wire.stop();
    }
}
