package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Clients that read at every service, one answer after the other, and take nothing but what they ask for.
final class SteadyReads implements AutoCloseable {

    private static final int PAUSE_MILLIS = 100;
    private static final Map<Member, String> PATHS = Map.of(
            Member.REGISTRY, "/entrepreneurs?limit=1",
            Member.PLAN, "/programmes",
            Member.MARKETING, "/channels",
            Member.CLUSTER, "/clusters");

    private final Exchange exchange;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger answered = new AtomicInteger();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();
    private volatile boolean finishing;

    SteadyReads(Exchange exchange) {
        this.exchange = exchange;
    }

    void begin() {
        exchange.services()
                .forEach(member -> threads.execute(() -> {
                    while (!finishing) {
                        read(member, PATHS.getOrDefault(member, ""));
                    }
                }));
    }

    private void read(Member member, String path) {
        try {
            var answer = exchange.operator(member).get(member.path(path));
            if (answer.status() == 200) {
                answered.incrementAndGet();
            } else {
                failed.add(answer.toString());
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (Exception broken) { // whatever the HTTP client throws when a connection breaks
            failed.add(member + " " + broken);
        }
    }

    int answered() {
        return answered.get();
    }

    List<String> failed() {
        return List.copyOf(failed);
    }

    /// Every one was answered.
    void finish() {
        finishing = true;
        threads.close();
        assertThat(failed).isEmpty();
    }

    @Override
    public void close() {
        finishing = true;
        threads.shutdownNow();
    }
}
