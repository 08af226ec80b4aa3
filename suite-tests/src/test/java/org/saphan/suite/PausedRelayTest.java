package org.saphan.suite;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Eventually;

/// A process that stood still for a while, and does not know it, disturbs nobody when it goes on.
class PausedRelayTest {

    private static final int GROUPS = 150;
    private static final Duration PAUSE = Duration.ofSeconds(8);

    private final Suite suite = Suite.running();

    @Test
    void eventsStayInOrderWhenThePausedRegistryWakesUp() {
        var ledger = new Ledger("paused-relay");
        try (var load = new RegistrationLoad(suite, ledger, "430102")) {
            load.begin(GROUPS);
            load.await(GROUPS / 3);
            suite.pause(Member.REGISTRY);
            var paused = System.nanoTime();
            Eventually.isTrue("the pause is over", () -> Suite.secondsSince(paused) > PAUSE.toSeconds());
            suite.resume(Member.REGISTRY);
            load.await(GROUPS);
            var figures = new Proof(suite, ledger).of(load.registered());
            System.out.println("[paused relay] stood still for " + PAUSE.toSeconds() + " s: " + figures);
        }
    }
}
