package org.saphan.journal.operation;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.saphan.journal.learning.Lags;
import org.saphan.journal.learning.Learner;
import org.saphan.journal.learning.Projections;
import org.saphan.journal.relay.Relay;
import org.saphan.journal.source.Sources;

/// The exchange in Prometheus.
@Singleton
class Meters {

    void register(
            @Observes StartupEvent event,
            MeterRegistry registry,
            Relay relay,
            Learner learner,
            Projections projections,
            Sources sources,
            Lags lags,
            Figures figures,
            Exchange exchange) {
        FunctionCounter.builder("saphan.journal.published", relay, Relay::published)
                .description("Events that this process has published")
                .register(registry);
        Gauge.builder(
                        "saphan.journal.unpublished",
                        figures,
                        each -> each.backlog().events())
                .description("Events that are recorded and not yet published")
                .register(registry);
        TimeGauge.builder(
                        "saphan.journal.unpublished.age",
                        () -> figures.backlog().oldest().toMillis(),
                        TimeUnit.MILLISECONDS)
                .description("How long the oldest unpublished event waits")
                .register(registry);
        Gauge.builder("saphan.journal.relay", relay, Meters::publishes)
                .description("1 in the process that publishes; else 0; nothing where the relay is switched off")
                .register(registry);
        Gauge.builder("saphan.journal.degraded", exchange, each -> each.degraded() ? 1 : 0)
                .description(
                        "1 when events wait too long, or when the relay, the listener or a reader of a feed cannot work; else 0")
                .register(registry);
        FunctionCounter.builder("saphan.projection.learnt", learner, Learner::learnt)
                .description("Messages that this process has learnt")
                .register(registry);
        Gauge.builder("saphan.dead.letters.open", figures, Figures::openDeadLetters)
                .description("Messages that could not be understood and nobody has decided about")
                .register(registry);
        for (var source : sources.readers()) {
            Gauge.builder("saphan.source.degraded", source, each -> each.isWell() ? 0 : 1)
                    .tag("source", source.owner())
                    .description("1 when the owner's feed is not read, here or in another process; else 0")
                    .register(registry);
        }
        for (var projection : projections.all()) {
            Gauge.builder("saphan.projection.lag", lags, each -> each.of(projection.topic()))
                    .tag("topic", projection.topic())
                    .description("Messages of the topic that wait to be learnt")
                    .register(registry);
        }
    }

    private static double publishes(Relay relay) {
        return switch (relay.state()) {
            case PUBLISHING -> 1;
            case OFF -> Double.NaN;
            default -> 0;
        };
    }
}
