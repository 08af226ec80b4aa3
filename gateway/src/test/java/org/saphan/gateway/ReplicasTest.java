package org.saphan.gateway;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.saphan.gateway.Calls.assertProblem;
import static org.saphan.gateway.Calls.echo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Twins.class)
class ReplicasTest {

    private static final String THINGS = "/registry/v1/things";

    @TestHTTPResource("/")
    URI base;

    private Calls calls;
    private String token;

    @BeforeEach
    void bothAreReady() {
        calls = new Calls(base);
        token = calls.token("CDD");
        awaitReady(2);
    }

    @AfterEach
    void giveBothBack() {
        Stream.of(Twins.left, Twins.right).forEach(twin -> {
            twin.ready = true;
            twin.hangsUp = false;
        });
        TwinService.revoked = "";
    }

    @Test
    void bothAreAskedInTurn() {
        assertThat(times(10, this::read).filter(answer -> answer.body().equals("left")))
                .hasSize(5);
    }

    @Test
    void theOneThatIsNotReadyIsLeftOutUntilItIs() {
        Twins.right.ready = false;
        awaitReady(1);

        assertThat(times(10, this::read)).allMatch(answer -> answer.body().equals("left"));

        Twins.right.ready = true;
        awaitReady(2);
        assertThat(times(2, this::read).map(HttpResponse::body)).contains("right");
    }

    @Test
    void whereNoneIsReadyEachMayStillSayWhy() {
        Twins.left.ready = false;
        Twins.right.ready = false;
        awaitReady(0);

        assertThat(times(4, this::read).map(HttpResponse::body)).contains("left", "right");
    }

    @Test
    void whereNobodyListensTheOtherOneIsAskedWhateverIsAsked() {
        Twins.right.stop();
        try {
            assertThat(times(10, this::write)).allMatch(answer -> answer.body().equals("left"));
        } finally {
            Twins.right.start();
        }
    }

    @Test
    void readingIsTriedAtTheOtherOneWhenTheConnectionBreaks() {
        Twins.right.hangsUp = true;
        int before = Twins.right.calls.get();

        assertThat(times(4, this::read)).allMatch(answer -> answer.body().equals("left"));
        assertThat(Twins.right.calls.get()).isGreaterThan(before);
    }

    @Test
    @Tag("refuses")
    void writingIsNotTriedAtTheOtherOneWhenTheConnectionBreaks() {
        Twins.right.hangsUp = true;

        var answers = times(2, this::write).toList();

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .satisfiesExactly(answer -> assertProblem(answer, Problem.UPSTREAM_UNAVAILABLE));
    }

    @Test
    void whoHangsUpAgainAndAgainIsLeftAloneAndTheOtherOneIsNot() {
        Twins.right.hangsUp = true;

        await().atMost(5, SECONDS).until(() -> times(4, this::write).allMatch(answer -> answer.statusCode() == 200));

        assertThat(calls.metric("saphan_gateway_breaker_open{route=\"registry\"}"))
                .isZero();
        Twins.right.hangsUp = false;
        await().atMost(5, SECONDS)
                .until(() ->
                        times(2, this::read).anyMatch(answer -> answer.body().equals("right")));
    }

    @Test
    void whatIsToldOfTheServiceComesFromAnyOne() {
        Twins.left.stop();
        try {
            assertThat(times(6, () -> calls.get("/status")))
                    .allSatisfy(answer -> assertThat(echo(answer).getJsonArray("services").stream()
                                    .map(JsonObject.class::cast)
                                    .filter(each -> "registry".equals(each.getString("name"))))
                            .singleElement()
                            .satisfies(
                                    each -> assertThat(each.getBoolean("ready")).isTrue()));
        } finally {
            Twins.left.start();
        }
    }

    @Test
    @Tag("refuses")
    void whoseAccessWasRevokedIsReadAtAnyOne() {
        Twins.right.stop();
        try {
            var agency = calls.token("DOAE");
            TwinService.revoked = """
                    {"agency":"DOAE","revokedBefore":"2100-01-01T00:00:00Z"}""";

            await().atMost(5, SECONDS).until(() -> calls.get(THINGS, agency).statusCode() == 401);

            assertProblem(calls.get(THINGS, agency), Problem.ACCESS_REVOKED);
        } finally {
            Twins.right.start();
        }
    }

    @Test
    void oneAfterTheOtherIsReplacedUnderLoadWithoutAFailure() {
        var failed = underLoad(() -> {
            for (var twin : List.of(Twins.left, Twins.right)) {
                twin.ready = false;
                awaitReady(1);
                twin.stop();
                twin.ready = true;
                twin.start();
                awaitReady(2);
            }
        });

        assertThat(failed).isEmpty();
    }

    @Test
    void theListChangesUnderLoadWithoutAFailure() {
        var failed = underLoad(() -> {
            for (int i = 0; i < 3; i++) {
                Twins.write(Twins.left);
                awaitNames("left");
                Twins.write(Twins.right, Twins.left);
                awaitReady(2);
                Twins.write(Twins.right);
                awaitNames("right");
            }
            Twins.write(Twins.left, Twins.right);
            awaitReady(2);
        });

        assertThat(failed).isEmpty();
    }

    /// What four callers, who read and write meanwhile, get to see other than 200.
    private List<String> underLoad(Runnable meanwhile) {
        var failed = new ConcurrentLinkedQueue<String>();
        var answered = new AtomicInteger();
        var over = new AtomicBoolean();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 4)
                    .forEach(caller -> callers.execute(() -> {
                        while (!over.get()) {
                            var answer = caller % 2 == 0 ? read() : write();
                            answered.incrementAndGet();
                            if (answer.statusCode() != 200) {
                                failed.add(answer.body());
                            }
                        }
                    }));
            try {
                await().atMost(5, SECONDS).until(() -> answered.get() > 20);
                meanwhile.run();
            } finally {
                over.set(true);
            }
        }
        assertThat(answered.get()).isGreaterThan(100);
        return List.copyOf(failed);
    }

    private HttpResponse<String> read() {
        return calls.get(THINGS, token);
    }

    private HttpResponse<String> write() {
        return calls.post(THINGS, token, BodyPublishers.ofString("a thing"));
    }

    private static Stream<HttpResponse<String>> times(int many, Supplier<HttpResponse<String>> call) {
        return IntStream.range(0, many).mapToObj(each -> call.get()).toList().stream();
    }

    private void awaitReady(int replicas) {
        await().atMost(5, SECONDS)
                .until(() -> calls.metric("saphan_gateway_replicas_ready{route=\"registry\"}") == replicas);
    }

    private void awaitNames(String only) {
        await().atMost(5, SECONDS)
                .until(() ->
                        times(4, this::read).allMatch(answer -> answer.body().equals(only)));
    }
}
