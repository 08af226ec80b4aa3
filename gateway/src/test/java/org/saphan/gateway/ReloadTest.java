package org.saphan.gateway;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.saphan.gateway.Calls.assertProblem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(ReloadBench.class)
class ReloadTest {

    private static final String THINGS = "/registry/v1/things";

    @TestHTTPResource("/")
    URI base;

    private Calls calls;
    private String token;

    @BeforeEach
    void takeToken() {
        calls = new Calls(base);
        token = calls.token("CDD");
    }

    @AfterEach
    void goBack() {
        ReloadBench.write(ReloadBench.upstream(ReloadBench.first));
        awaitAnswerOf("first");
    }

    @Test
    void aServiceMovesUnderLoadWithoutAFailure() throws Exception {
        var over = new AtomicBoolean();
        var answered = new AtomicInteger();
        var failed = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var load = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> {
                        while (!over.get()) {
                            var good = calls.get(THINGS, token).statusCode() == 200;
                            (good ? answered : failed).incrementAndGet();
                        }
                    }))
                    .toList();
            try {
                for (int i = 0; i < 5; i++) {
                    ReloadBench.write(ReloadBench.upstream(ReloadBench.second));
                    awaitAnswerOf("second");
                    ReloadBench.write(ReloadBench.upstream(ReloadBench.first));
                    awaitAnswerOf("first");
                }
            } finally {
                over.set(true);
            }
            for (var one : load) {
                one.get(10, SECONDS);
            }
        }
        assertThat(failed).hasValue(0);
        assertThat(answered.get()).isGreaterThan(100);
        await().atMost(5, SECONDS).until(() -> ReloadBench.second.openConnections() == 0);
    }

    @Test
    void whatIsOnItsWayStaysOnTheOldConnection() throws Exception {
        int before = ReloadBench.first.seen.size();
        var held = calls.raw("GET /registry/v1/events/hold HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + token + "\r\n\r\n");
        await().atMost(5, SECONDS).until(() -> ReloadBench.first.seen.size() > before);

        ReloadBench.write(ReloadBench.upstream(ReloadBench.second));
        awaitAnswerOf("second");

        assertThat(ReloadBench.first.openConnections()).isPositive();
        held.close();
        await().atMost(5, SECONDS).until(() -> ReloadBench.first.openConnections() == 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "saphan.gateway.routes.registry.upstream=ftp://nowhere | route registry: upstream must look like",
                "saphan.gateway.routes.registry.upstream=http://one:1,http://one:1 | names an address twice",
                "saphan.gateway.routes.registry.timeout=soon | timeout",
                "saphan.gateway.routes.registry.tiemout=1S | tiemout",
                "saphan.gateway.routes.new.path=/new | upstream",
                "saphan.gateway.limits.agency.burst=0 | the limits of agency must be positive",
                "quarkus.http.port=1 | quarkus.http.port is no setting that can change",
                "saphan.gateway.routes.registry.deprecation.sunset=2027-01-01T00:00:00Z | since"
            })
    void aWrongFileChangesNothingAndIsComplainedOfOnce(String wrong, String complaint) {
        var said = new AtomicInteger();
        var listener = new Listener(said, complaint);
        var log = Logger.getLogger(Reload.class.getName());
        log.addHandler(listener);
        double before = refused();

        ReloadBench.write(ReloadBench.upstream(ReloadBench.second) + wrong + "\n");

        await().atMost(5, SECONDS).until(() -> refused() == before + 1);
        await().during(Duration.ofMillis(300)).atMost(5, SECONDS).until(() -> said.get() == 1);
        log.removeHandler(listener);
        assertThat(refused()).isEqualTo(before + 1);
        assertThat(calls.get(THINGS, token).body()).isEqualTo("first");
    }

    @Test
    void limitsAndNoticesChangeToo() {
        ReloadBench.write(ReloadBench.upstream(ReloadBench.first) + """
                saphan.gateway.limits.agencies.MIND.burst=2
                saphan.gateway.limits.agencies.MIND.per-second=1
                saphan.gateway.routes.registry.deprecation.since=2027-01-01T00:00:00Z
                saphan.gateway.routes.another.path=/another
                saphan.gateway.routes.another.upstream=%s
                """.formatted(ReloadBench.second.address()));
        await().atMost(5, SECONDS)
                .until(() -> calls.get(THINGS, token)
                        .headers()
                        .firstValue("Deprecation")
                        .isPresent());

        assertThat(calls.get("/another/v1/things", token).body()).isEqualTo("second");
        var limited = calls.token("MIND");
        assertThat(IntStream.range(0, 3)
                        .mapToObj(i -> calls.get(THINGS, limited).statusCode())
                        .toList())
                .isEqualTo(List.of(200, 200, 429));

        ReloadBench.write(ReloadBench.upstream(ReloadBench.first));
        await().atMost(5, SECONDS)
                .until(() -> calls.get("/another/v1/things", token).statusCode() == 404);
        assertProblem(calls.get("/another/v1/things", token), Problem.NOT_FOUND);
    }

    private double refused() {
        return calls.metric("saphan_gateway_reloads_total{outcome=\"refused\"}");
    }

    private void awaitAnswerOf(String name) {
        await().atMost(5, SECONDS).until(() -> calls.get(THINGS, token).body().equals(name));
    }

    private static final class Listener extends Handler {

        private final AtomicInteger said;
        private final String complaint;

        Listener(AtomicInteger said, String complaint) {
            this.said = said;
            this.complaint = complaint;
        }

        @Override
        public void publish(LogRecord line) {
            var text = String.valueOf(line.getMessage()) + java.util.Arrays.toString(line.getParameters());
            if (text.contains(complaint)) {
                said.incrementAndGet();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
