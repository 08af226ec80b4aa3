package org.saphan.gateway.token;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready as soon as tokens can be checked. A service that is away does not make the gateway unready: the others go on.
@Readiness
@ApplicationScoped
class KeysReady implements HealthCheck {

    private final SigningKeys keys;

    KeysReady(SigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("keys of the token issuer")
                .status(!keys.isEmpty())
                .build();
    }
}
