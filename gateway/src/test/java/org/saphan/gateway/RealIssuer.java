package org.saphan.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// Real use: no sandbox, and a foreign issuer that is away at first.
public class RealIssuer implements QuarkusTestResourceLifecycleManager {

    static final String NAME = "https://id.example.go.th";

    static KeyServer issuer;
    static EchoService service;

    @Override
    public Map<String, String> start() {
        issuer = new KeyServer();
        issuer.away = true;
        service = new EchoService(0);
        return Map.of(
                "saphan.sandbox",
                "false",
                "saphan.token.issuer",
                NAME,
                "saphan.token.jwks",
                issuer.address(),
                "saphan.token.refetch",
                "200MS",
                "saphan.gateway.routes.registry.upstream",
                "http://localhost:" + service.port());
    }

    @Override
    public void stop() {
        issuer.stop();
        service.stop();
    }
}
