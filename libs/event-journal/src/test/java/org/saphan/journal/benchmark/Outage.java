package org.saphan.journal.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.saphan.journal.bed.Engines;
import org.saphan.journal.bed.Node;
import org.saphan.journal.bed.Village;

/// Writes go on while Kafka is away for a minute, and are published when it is back.
///
/// @param attempted how many writes
/// @param accepted how many of them were committed
/// @param p99 how many milliseconds a write took, of the slowest hundredth the quickest
/// @param caughtUp from Kafka's return until nothing was unpublished
record Outage(int attempted, int accepted, double p99, Duration caughtUp) {

    static final Duration AWAY = Duration.ofMinutes(1);
    private static final double NANOS_PER_MS = 1e6;
    private static final String UNPUBLISHED = """
            select count(*) from journal, relay_cursor cursor where journal.xid >= cursor.low::text::xid8
            """;

    static Outage measure() {
        try (var owner = new Node("bench", Engines.newDatabase(), Map.of()).relaying();
                var _ = new TopicWatch(Village.TOPIC)) {
            owner.record(event(0));
            owner.awaitPublished();
            Engines.stopKafka();
            var took = write(owner);
            Engines.startKafka();
            var back = System.nanoTime();
            while (!owner.ask(UNPUBLISHED).equals("0")) {
                LockSupport.parkNanos(20_000_000);
            }
            var caughtUp = Duration.ofNanos(System.nanoTime() - back);
            var accepted = Integer.parseInt(owner.ask("select count(*) - 1 from journal"));
            var milliseconds = took.stream().mapToDouble(each -> each).sorted().toArray();
            return new Outage(took.size(), accepted, Times.percentile(milliseconds, 99), caughtUp);
        }
    }

    private static List<Double> write(Node owner) {
        var took = new ArrayList<Double>();
        var start = System.nanoTime();
        for (var i = 1; i <= AWAY.toSeconds() * Latency.RATE; i++) {
            LockSupport.parkNanos(start + i * 1_000_000_000L / Latency.RATE - System.nanoTime());
            var begun = System.nanoTime();
            owner.record(event(i));
            took.add((System.nanoTime() - begun) / NANOS_PER_MS);
        }
        return took;
    }

    private static Village.Founded event(int number) {
        return new Village.Founded(new Village("out" + number, "ban " + number, 80, 1));
    }
}
