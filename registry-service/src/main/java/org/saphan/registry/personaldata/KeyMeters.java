package org.saphan.registry.personaldata;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// The personal-data key in Prometheus.
@Singleton
class KeyMeters {

    void register(@Observes StartupEvent event, MeterRegistry registry, PersonalDataKeys keys) {
        Gauge.builder("saphan.registry.personal.data.key", keys, KeyMeters::number)
                .description("The number of the data keys in effect, as far as this process knows")
                .register(registry);
        Gauge.builder("saphan.registry.personal.data.key.behind", keys, each -> each.isBehind() ? 1 : 0)
                .description("1 when personal data is not under the first key of this process's key file; else 0")
                .register(registry);
    }

    private static double number(PersonalDataKeys keys) {
        return keys.known().getFirst().number();
    }
}
