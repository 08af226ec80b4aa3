package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Eventually;

/// A client that registers groups in one district and gives each a new name, from several threads, until every one of
/// them
/// is acknowledged. What fails for a reason that passes is sent again: a `POST` with its first `Idempotency-Key`.
final class RegistrationLoad implements AutoCloseable {

    static final int THREADS = 4;

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PAUSE_MILLIS = 100;

    /// Between two groups of an endless load, so that two cores can start a program beside it.
    private static final int THOUGHT_MILLIS = 400;

    private static final Set<Integer> PASSING = Set.of(502, 503, 504);

    private final Exchange exchange;
    private final Ledger ledger;
    private final String subdistrict;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final AtomicInteger begun = new AtomicInteger();
    private volatile boolean finishing;

    RegistrationLoad(Exchange exchange, Ledger ledger, String subdistrict) {
        this.exchange = exchange;
        this.ledger = ledger;
        this.subdistrict = subdistrict;
    }

    /// Begins, and returns at once.
    void begin(int groups) {
        IntStream.range(0, groups)
                .forEach(each -> threads.execute(() -> enter("กลุ่มสมมุติ %s/%d".formatted(subdistrict, each))));
    }

    /// Begins, returns at once, and goes on until [#finish()].
    void beginEndless() {
        for (var thread = 0; thread < THREADS; thread++) {
            threads.execute(() -> {
                while (!finishing && !Thread.currentThread().isInterrupted()) {
                    enter("กลุ่มสมมุติ %s/%d".formatted(subdistrict, begun.getAndIncrement()));
                    pause(THOUGHT_MILLIS);
                }
            });
        }
    }

    /// Begins nothing more, and waits until what was begun is acknowledged.
    void finish() {
        finishing = true;
        await(begun.get());
    }

    /// Waits until so many are acknowledged, or something came that must not come.
    void await(int groups) {
        Eventually.within(
                PATIENCE,
                () -> assertThat(
                                ledger.unexpected().isEmpty()
                                        ? ledger.acknowledged().size()
                                        : groups)
                        .as("acknowledged")
                        .isGreaterThanOrEqualTo(groups));
        assertThat(ledger.unexpected()).isEmpty();
    }

    /// At every attempt anew: where there are several gateways, a client that has no luck with one asks another.
    private Api cdd() {
        return exchange.agency("CDD");
    }

    private void enter(String name) {
        try {
            var key = UUID.randomUUID().toString();
            var group = Register.newGroup(name, subdistrict);
            var path = "/registry/v1/entrepreneurs";
            var entered = untilAnswered(
                    "register " + name,
                    () -> cdd().header("Idempotency-Key", key).post(path, group));
            if (entered.status() != 201) {
                ledger.wonder(entered);
                return;
            }
            rename(path + "/" + entered.id(), name);
            ledger.acknowledge(name, entered.id());
        } catch (RuntimeException failed) {
            ledger.wonder(failed);
        }
    }

    /// A repeated amendment finds its own first try with 412; then the name is what it was to be.
    private void rename(String path, String name) {
        var change = Map.of("nameEn", "Fictitious " + name);
        var renamed = untilAnswered("rename " + name, () -> cdd().patch(path, "\"0\"", change));
        if (renamed.status() == 412) {
            renamed = untilAnswered("read " + name, () -> cdd().get(path));
        }
        if (renamed.status() != 200 || !renamed.text("nameEn").equals(change.get("nameEn"))) {
            ledger.wonder(renamed);
        }
    }

    private Answer untilAnswered(String what, Supplier<Answer> request) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                var answer = request.get();
                ledger.answered(what, answer);
                if (!mayPass(answer)) {
                    return answer;
                }
                ledger.refused();
            } catch (Exception broken) { // whatever the HTTP client throws when a connection breaks
                ledger.broke(what);
            }
            pause(PAUSE_MILLIS);
        }
        throw new IllegalStateException("given up: " + what);
    }

    private boolean mayPass(Answer answer) {
        if (PASSING.contains(answer.status()) && answer.header("Retry-After") == null) {
            ledger.wonder(answer);
        }
        return PASSING.contains(answer.status()) || answer.text("code").equals("IDEMPOTENCY_KEY_IN_USE");
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// All groups of the district as the register lists them now: how often each name, and the ids.
    List<Map.Entry<String, String>> registered() {
        var path = "/registry/v1/entrepreneurs?limit=200&district=" + subdistrict.substring(0, 4);
        return new Pages(cdd())
                .all(path)
                .filter(each -> each.path("subdistrictCode").asText().equals(subdistrict))
                .map(each -> Map.entry(
                        each.path("nameTh").asText(),
                        each.path("entrepreneurId").asText()))
                .toList();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
