package org.saphan.suite;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;

/// Clients that enter one group after the other until they are told to stop, and write down what was acknowledged. What
/// fails is sent again with its first `Idempotency-Key`.
final class Entries implements AutoCloseable {

    private static final int THREADS = 4;
    private static final int PAUSE_MILLIS = 100;
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    private final Api cdd;
    private final Ledger ledger;
    private final String subdistrict;
    private final AtomicInteger number = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private volatile boolean ending;

    Entries(Api cdd, Ledger ledger, String subdistrict) {
        this.cdd = cdd;
        this.ledger = ledger;
        this.subdistrict = subdistrict;
    }

    Entries begin() {
        for (var each = 0; each < THREADS; each++) {
            threads.execute(this::enter);
        }
        return this;
    }

    /// Waits until so many are acknowledged.
    void await(int groups) {
        while (ledger.acknowledged().size() < groups && ledger.unexpected().isEmpty()) {
            pause();
        }
    }

    private void enter() {
        while (!ending) {
            var name = "กลุ่มสมมุติของการซ้อม " + number.incrementAndGet();
            var key = UUID.randomUUID().toString();
            var group = Register.newGroup(name, subdistrict);
            while (!ending && !isEntered(name, key, group)) {
                pause();
            }
        }
    }

    /// Whether there is nothing more to do for it.
    private boolean isEntered(String name, String key, Map<String, Object> group) {
        try {
            var answer = cdd.header("Idempotency-Key", key).post("/registry/v1/entrepreneurs", group);
            ledger.answered("register", answer);
            return isSettled(name, answer);
        } catch (Exception broken) { // whatever the HTTP client throws when a connection breaks
            ledger.broke("register");
            return false;
        }
    }

    private boolean isSettled(String name, Answer answer) {
        if (answer.status() == 201) {
            ledger.acknowledge(name, answer.id());
            return true;
        }
        if (PASSING.contains(answer.status()) || answer.text("code").equals("IDEMPOTENCY_KEY_IN_USE")) {
            ledger.refused();
            return false;
        }
        ledger.wonder(answer);
        return true;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// What is under way is waited for.
    @Override
    public void close() {
        ending = true;
        threads.close();
    }
}
