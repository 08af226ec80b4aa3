package org.saphan.bench;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// The issuer of [Tokens] alone, for what has neither a database nor a broker.
public class TokenBench implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "saphan.sandbox", "true", "saphan.token.issuer", Engines.ISSUER, "saphan.token.jwks", Engines.jwks());
    }

    @Override
    public void stop() {
        // The key lives as long as the JVM.
    }
}
