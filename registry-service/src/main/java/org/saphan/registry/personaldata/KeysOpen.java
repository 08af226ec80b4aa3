package org.saphan.registry.personaldata;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Unready once the data keys were exchanged under a key that this process was never told: whatever it is asked about a
/// person it could answer with an error only, and its neighbours can do better.
@Readiness
@ApplicationScoped
class KeysOpen implements HealthCheck {

    private final PersonalDataKeys keys;

    KeysOpen(PersonalDataKeys keys) {
        this.keys = keys;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("keys of the personal data")
                .status(keys.isOpen())
                .build();
    }
}
