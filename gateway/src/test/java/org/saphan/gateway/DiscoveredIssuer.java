package org.saphan.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;

/// Real use with nothing but the issuer's name: where its keys are, it says itself. It calls its agencies
/// "organization", and a second server stands by to which it may move its keys.
public class DiscoveredIssuer implements QuarkusTestResourceLifecycleManager {

    static KeyServer issuer;
    static KeyServer second;
    static EchoService service;

    @Override
    public Map<String, String> start() {
        issuer = new KeyServer();
        issuer.keys = List.of(DiscoveredIssuerTest.RSA, DiscoveredIssuerTest.CURVE);
        second = new KeyServer();
        service = new EchoService(0);
        return Map.of(
                "saphan.sandbox",
                "false",
                "saphan.token.issuer",
                issuer.issuer,
                "saphan.token.agency-claim",
                "organization",
                "saphan.token.refetch",
                "100MS",
                "saphan.token.refresh",
                "300MS",
                "saphan.gateway.routes.registry.upstream",
                "http://localhost:" + service.port());
    }

    @Override
    public void stop() {
        issuer.stop();
        second.stop();
        service.stop();
    }
}
