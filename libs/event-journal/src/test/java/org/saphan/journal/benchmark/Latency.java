package org.saphan.journal.benchmark;

import static org.saphan.journal.bed.Topic.header;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntPredicate;
import org.saphan.journal.bed.Engines;
import org.saphan.journal.bed.Node;
import org.saphan.journal.bed.Village;
import org.saphan.journal.bed.VillageProjection;

/// How long from a commit until a stranger reads the event from Kafka, and until another service knows it, at a
/// steady rate of commits.
final class Latency {

    static final int RATE = 200;
    private static final int WARM_UP = 5 * RATE;

    /// So that one run is not taken for another on the same topic.
    private static final AtomicInteger RUNS = new AtomicInteger();

    private final String run = "r" + RUNS.incrementAndGet() + "-";
    private final int events;
    private final Times committed;
    private final Times seen;
    private final Times known;

    /// @param seconds how long it is measured
    Latency(int seconds) {
        events = WARM_UP + seconds * RATE;
        committed = new Times(events);
        seen = new Times(events);
        known = new Times(events);
    }

    /// Sorted milliseconds from the commit to Kafka.
    double[] toKafka(Publisher publisher) {
        try (var owner = new Node("bench", Engines.newDatabase(), Map.of());
                var watch = new TopicWatch(Village.TOPIC)) {
            publisher.prepare(owner);
            try (var _ = publisher.start(owner)) {
                begin(owner, watch);
                var watching = CompletableFuture.runAsync(() -> watch(watch, seen::mark));
                write(owner);
                watching.join();
            }
        }
        return seen.after(committed, WARM_UP);
    }

    /// Sorted milliseconds from the commit to the copy of another service, over the relay and a projection.
    double[] toKnown() {
        var projection = new VillageProjection();
        try (var owner = new Node("bench", Engines.newDatabase(), Map.of()).relaying();
                var other = new Node("other", Engines.newDatabase(), Map.of(), projection)) {
            projection.of(other);
            owner.record(event(-1));
            other.listening();
            while (!other.ask("select count(*) from known_village where id = '%s-1'".formatted(run))
                    .equals("1")) {
                pause();
            }
            var asking = CompletableFuture.runAsync(() -> askKnown(other));
            write(owner);
            asking.join();
        }
        return known.after(committed, WARM_UP);
    }

    /// Waits until the first event is through.
    private void begin(Node owner, TopicWatch watch) {
        var sequence = 1;
        do {
            owner.record(new Village.Founded(new Village(run + -1, "ban", 1, sequence++)));
        } while (watch.look(_ -> {}) == 0);
    }

    private void write(Node owner) {
        var start = System.nanoTime();
        for (var i = 0; i < events; i++) {
            LockSupport.parkNanos(start + i * 1_000_000_000L / RATE - System.nanoTime());
            owner.record(event(i));
            committed.mark(i);
        }
    }

    private void watch(TopicWatch watch, IntPredicate mark) {
        for (var left = new int[] {events}; left[0] > 0; ) {
            watch.look(record -> left[0] -= mark.test(number(header(record, "ce_subject"))) ? 1 : 0);
        }
    }

    private void askKnown(Node other) {
        for (var left = events; left > 0; ) {
            var ids = other.ask("""
                    with gone as (delete from known_village where id like '%s%%' returning id)
                    select string_agg(id, ' ') from gone
                    """.formatted(run));
            if (!ids.equals("null")) {
                left -= (int) Arrays.stream(ids.split(" ", -1))
                        .filter(each -> known.mark(number(each)))
                        .count();
            }
            pause();
        }
    }

    private static void pause() {
        LockSupport.parkNanos(500_000);
    }

    /// Of this run; -1 for any other.
    private int number(String id) {
        return id.startsWith(run) ? Integer.parseInt(id.substring(run.length())) : -1;
    }

    private Village.Founded event(int number) {
        return new Village.Founded(new Village(run + number, "ban " + number, 80, 1));
    }
}
