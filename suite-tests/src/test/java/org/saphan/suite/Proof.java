package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.saphan.bench.Eventually;

/// Compares a ledger with the register, its journal, the topics and every copy.
final class Proof {

    private static final String TOPIC = "registry.entrepreneur.v1";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Exchange exchange;
    private final Ledger ledger;

    Proof(Exchange exchange, Ledger ledger) {
        this.exchange = exchange;
        this.ledger = ledger;
    }

    /// Nothing acknowledged is lost, nothing has happened twice, every event is on its topic once in effect and in
    /// order,
    /// and every copy is equal.
    ///
    /// @return the figures in words
    String of(List<Map.Entry<String, String>> registered) {
        assertThat(ledger.unexpected()).isEmpty();
        var acknowledged = ledger.acknowledged();
        assertThat(registered)
                .as("each acknowledged group exactly once, and no other")
                .containsExactlyInAnyOrderElementsOf(acknowledged.entrySet());
        var caughtUp = exchange.copies().awaitEqual(PATIENCE);
        var topics = complete();
        acknowledged.forEach(
                (name, id) -> assertThat(topics.sequences(TOPIC, id)).as(name).containsExactly(0L, 1L));
        return String.format(
                Locale.ROOT,
                "%d attempts, %d repeated, %d acknowledged, 0 lost, 0 duplicated, %d events on %d topics, 0 out of"
                        + " order, copies equal after %.1f s",
                ledger.attempts(),
                ledger.repeated(),
                acknowledged.size(),
                topics.total(),
                topics.events().size(),
                caughtUp.toMillis() / 1e3);
    }

    /// Waits until the topics have all that stands in the four journals.
    Topics complete() {
        var journalled = exchange.copies().journalled();
        Eventually.within(
                PATIENCE,
                () -> assertThat(Topics.read(exchange.kafka(), journalled.keySet())
                                .events())
                        .isEqualTo(journalled));
        var topics = Topics.read(exchange.kafka(), journalled.keySet());
        assertThat(topics.inversions())
                .as("events behind a later one of their aggregate")
                .isZero();
        return topics;
    }
}
