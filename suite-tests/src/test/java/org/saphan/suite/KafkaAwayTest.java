package org.saphan.suite;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The services write without Kafka, and tell the others when it is back.
class KafkaAwayTest {

    private static final int ROUNDS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Suite suite = Suite.running();
    private final Register register = new Register(suite);
    private final Market market = new Market(suite);
    private final ClusterWork clusters = new ClusterWork(suite);

    @Test
    void everyWriteIsAcceptedWithoutKafkaAndEveryEventArrivesWhenItIsBack() {
        var known = register.group(Register.SOTHON);
        suite.copies().awaitEqual(Duration.ofSeconds(20));
        suite.stopKafka();
        var slowest = 0.0;
        var missing = 0L;
        try {
            var before = events();
            for (var round = 0; round < ROUNDS; round++) {
                var began = System.nanoTime();
                writeToAll(known, round);
                slowest = Math.max(slowest, Suite.secondsSince(began));
            }
            missing = events() - before;
        } finally {
            suite.startKafka();
        }
        var back = System.nanoTime();
        new Proof(suite, new Ledger("kafka-away")).complete();
        suite.copies().awaitEqual(PATIENCE);
        var caughtUp = Suite.secondsSince(back);
        System.out.printf(
                Locale.ROOT,
                "[Kafka away] %d events written without it, the slowest four writes in %.1f s; everything where it belongs %.1f s"
                        + " after it was back%n",
                missing,
                slowest,
                caughtUp);
    }

    private void writeToAll(String known, int round) {
        register.group(Register.SOTHON);
        var assessment =
                Map.of("entrepreneurId", known, "result", "PASS", "score", 60 + round, "assessedOn", "2010-10-11");
        suite.agency("DIP")
                .post(Programme.PATH + "/potential-assessments", assessment)
                .created();
        market.openChannel().created();
        clusters.propose().created();
    }

    private long events() {
        return suite.copies().journalled().values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
