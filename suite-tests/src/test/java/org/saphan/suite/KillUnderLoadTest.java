package org.saphan.suite;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What was acknowledged is there, once, whatever happens to the process that acknowledged it.
class KillUnderLoadTest {

    private static final int GROUPS = 400;
    private static final List<Integer> KILLED_AT = List.of(100, 250);

    private final Suite suite = Suite.running();

    @Test
    void nothingAcknowledgedIsLostOrDoneTwiceWhenTheRegistryIsKilledUnderLoad() {
        var ledger = new Ledger("kill-under-load");
        List<Duration> readyAgain = new ArrayList<>();
        try (var load = new RegistrationLoad(suite, ledger, "430101")) {
            load.begin(GROUPS);
            for (var acknowledged : KILLED_AT) {
                load.await(acknowledged);
                suite.kill(Member.REGISTRY);
                readyAgain.add(suite.start(Member.REGISTRY));
            }
            load.await(GROUPS);
            var figures = new Proof(suite, ledger).of(load.registered());
            System.out.println("[killed under load] " + KILLED_AT.size() + " kills, ready again after " + readyAgain
                    + ": " + figures);
        }
    }
}
