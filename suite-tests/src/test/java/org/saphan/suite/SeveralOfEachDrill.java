package org.saphan.suite;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/// One of everything is killed in turn while agencies write. With two of each, three brokers and a standby, nothing
/// that
/// was acknowledged is lost, nothing happens twice, and nothing is out of order.
class SeveralOfEachDrill {

    @Test
    void oneOfEachMayBeLostUnderLoad() {
        var began = System.nanoTime();
        try (var several = new Several("several", Member.services())) {
            several.start();
            say("two of each service and gateway, three brokers, a primary and a standby", began);
            var ledger = new Ledger("several-of-each");
            try (var load = new RegistrationLoad(several, ledger, "430101")) {
                load.beginEndless();
                var table = new Faults(several, load, ledger).bringAbout();
                load.finish();
                var figures = new Proof(several, ledger).of(load.registered());
                say("all faults brought about and the ledger compared", began);
                System.out.println(table + figures);
            }
        }
    }

    private static void say(String what, long began) {
        System.out.printf(Locale.ROOT, "%s: %.0f s after the start%n", what, Suite.secondsSince(began));
    }
}
