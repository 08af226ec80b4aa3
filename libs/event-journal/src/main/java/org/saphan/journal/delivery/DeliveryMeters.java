package org.saphan.journal.delivery;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.ToDoubleFunction;

/// The webhooks in Prometheus; of each only what the subscriber does not have to be named for.
@Singleton
class DeliveryMeters {

    void register(
            @Observes StartupEvent event,
            MeterRegistry registry,
            Courier courier,
            Receipts receipts,
            DeliveryFigures figures) {
        count(registry, receipts, "delivered", "Events that this process has delivered", Receipts::delivered);
        count(registry, receipts, "failed", "Calls of this process that have failed", Receipts::failed);
        count(registry, receipts, "dead", "Events that this process has given up", Receipts::dead);
        gauge(registry, figures, "pending", "Events that wait to be delivered", DeliveryFigures::pending);
        gauge(registry, figures, "pending.age.seconds", "How long the oldest of them waits", DeliveryFigures::age);
        gauge(registry, figures, "dead.letters", "Events that were given up and are kept", DeliveryFigures::dead);
        gauge(registry, figures, "active", "Webhooks that events are brought to", DeliveryFigures::active);
        Gauge.builder("saphan.webhook.courier", courier, each -> each.delivers() ? 1 : 0)
                .description("1 in the process that delivers; else 0")
                .register(registry);
    }

    private static void count(
            MeterRegistry registry, Receipts receipts, String name, String words, ToDoubleFunction<Receipts> value) {
        FunctionCounter.builder("saphan.webhook." + name, receipts, value)
                .description(words)
                .register(registry);
    }

    private static void gauge(
            MeterRegistry registry,
            DeliveryFigures figures,
            String name,
            String words,
            ToDoubleFunction<DeliveryFigures> value) {
        Gauge.builder("saphan.webhook." + name, figures, value)
                .description(words)
                .register(registry);
    }
}
