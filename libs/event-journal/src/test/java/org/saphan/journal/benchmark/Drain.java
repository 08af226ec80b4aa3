package org.saphan.journal.benchmark;

import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.saphan.journal.bed.Engines;
import org.saphan.journal.bed.Node;
import org.saphan.journal.bed.VillageProjection;

/// How many events a second come out of a backlog, as imports leave it: committed in chunks.
final class Drain {

    private static final int CHUNK = 5_000;
    private static final int CHUNKS = 40;
    private static final double NANOS = 1e9;

    private Drain() {}

    /// Events a second that a stranger reads from Kafka, from the first batch on.
    static double ofBacklog(Publisher publisher) {
        var service = Node.newService();
        try (var owner = new Node(service, Engines.newDatabase(), Map.of());
                var watch = new TopicWatch(owner.topic())) {
            publisher.prepare(owner);
            while (watch.look(_ -> {}) > 0) {}
            backlog(owner, service);
            try (var _ = publisher.start(owner)) {
                return rate(watch);
            }
        }
    }

    /// Events a second that the projection of another service learns.
    static double intoCopy() {
        var service = Node.newService();
        var projection = new VillageProjection(service + ".village.v1");
        try (var owner = new Node(service, Engines.newDatabase(), Map.of());
                var other = new Node(service + "other", Engines.newDatabase(), Map.of(), projection)) {
            projection.of(other);
            backlog(owner, service);
            owner.relaying().awaitPublished();
            other.listening();
            var first = awaitKnown(other, 1);
            var start = System.nanoTime();
            var last = awaitKnown(other, CHUNK * CHUNKS);
            return (last - first) / ((System.nanoTime() - start) / NANOS);
        }
    }

    private static double rate(TopicWatch watch) {
        var first = 0;
        while (first == 0) {
            first = watch.look(_ -> {});
        }
        var start = System.nanoTime();
        var left = CHUNK * CHUNKS - first;
        while (left > 0) {
            left -= watch.look(_ -> {});
        }
        return (CHUNK * CHUNKS - first) / ((System.nanoTime() - start) / NANOS);
    }

    private static int awaitKnown(Node other, int atLeast) {
        while (true) {
            var known = Integer.parseInt(other.ask("select count(*) from known_village"));
            if (known >= atLeast) {
                return known;
            }
            LockSupport.parkNanos(10_000_000);
        }
    }

    private static void backlog(Node owner, String service) {
        for (var chunk = 0; chunk < CHUNKS; chunk++) {
            owner.sql("""
                    insert into journal (type, subject, sequence, agency, correlation_id, data)
                    select '%s.village.grown.v1', 'v' || n, 1, 'CDD', 'bench', jsonb_build_object(
                        'villageId', 'v' || n, 'name', 'ban ' || n, 'households', 80, 'text', repeat('ก', 100))
                    from generate_series(%d, %d) n
                    """.formatted(service, chunk * CHUNK + 1, (chunk + 1) * CHUNK));
        }
    }
}
