package org.saphan.journal.operation;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.saphan.journal.learning.Lags;
import org.saphan.journal.learning.Listener;
import org.saphan.journal.learning.Projections;
import org.saphan.journal.relay.Relay;
import org.saphan.journal.source.Sources;

/// Says how the exchange stands. It never makes the service unready: with Kafka away, or with a relay that waits for a
/// rebase, writes are still accepted, and nothing of them is lost.
@Readiness
@Singleton
class JournalHealth implements HealthCheck {

    private final Relay relay;
    private final Listener listener;
    private final Projections projections;
    private final Sources sources;
    private final Lags lags;
    private final Figures figures;
    private final Exchange exchange;

    JournalHealth(
            Relay relay,
            Listener listener,
            Projections projections,
            Sources sources,
            Lags lags,
            Figures figures,
            Exchange exchange) {
        this.relay = relay;
        this.listener = listener;
        this.projections = projections;
        this.sources = sources;
        this.lags = lags;
        this.figures = figures;
        this.exchange = exchange;
    }

    @Override
    public HealthCheckResponse call() {
        var backlog = figures.backlog();
        var response = HealthCheckResponse.named("journal")
                .up()
                .withData("exchange", exchange.degraded() ? "DEGRADED" : "GOOD")
                .withData("relay", relay.state().name())
                .withData("listener", listener.state().name())
                .withData("unpublished", backlog.events())
                .withData("oldestUnpublishedSeconds", backlog.oldest().toSeconds())
                .withData("openDeadLetters", figures.openDeadLetters());
        for (var source : sources.readers()) {
            response.withData("source " + source.owner(), source.state().name());
            if (!source.trouble().isEmpty()) {
                response.withData("trouble with " + source.owner(), source.trouble());
            }
        }
        for (var projection : projections.all()) {
            response.withData("lag " + projection.topic(), lags.of(projection.topic()));
        }
        return response.build();
    }
}
