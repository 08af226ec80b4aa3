package org.saphan.gateway;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.saphan.gateway.Calls.assertProblem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Services.class)
class FaultsTest {

    @TestHTTPResource("/")
    URI base;

    private Calls calls;
    private String token;

    @BeforeEach
    void takeToken() {
        calls = new Calls(base);
        token = calls.token("CDD");
    }

    @Test
    void aSlowServiceIsNotWaitedForForever() {
        Services.good.gate = new CountDownLatch(1);

        var answer = calls.get("/registry/v1/gated", token);

        Services.good.gate.countDown();
        assertProblem(answer, Problem.UPSTREAM_TIMEOUT);
    }

    @Test
    void aSilentServiceIsLeftAloneAfterAWhile() {
        for (int i = 0; i < 3; i++) {
            assertProblem(calls.get("/marketing/v1/things", token), Problem.UPSTREAM_TIMEOUT);
        }
        assertProblem(calls.get("/marketing/v1/things", token), Problem.UPSTREAM_UNAVAILABLE);
    }

    @Test
    void aDeadServiceIsLeftAloneAndFoundAgain() {
        for (int i = 0; i < 3; i++) {
            var answer = calls.post("/plan/v1/things", token, BodyPublishers.ofString("x"));
            assertProblem(answer, Problem.UPSTREAM_UNAVAILABLE);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
        assertThat(calls.metric("saphan_gateway_breaker_open{route=\"plan\"}")).isEqualTo(1);
        assertThat(calls.get("/registry/v1/things", token).statusCode()).isEqualTo(200);

        var revived = new EchoService(Services.deadPort);
        await().atMost(5, SECONDS)
                .until(() -> calls.get("/plan/v1/things", token).statusCode() == 200);
        assertThat(calls.metric("saphan_gateway_breaker_open{route=\"plan\"}")).isZero();
        revived.stop();
    }

    @Test
    void readingIsTriedAgainWhenTheConnectionBreaks() {
        int before = Services.rough.connections.get();
        Services.rough.answers = number -> number == before + 1 ? "" : RoughService.OK;

        assertThat(calls.get("/cluster/v1/things", token).body()).isEqualTo("ok");
        assertThat(Services.rough.connections.get()).isEqualTo(before + 2);
    }

    @Test
    void readingIsTriedAgainOnlyOnce() {
        int before = Services.rough.connections.get();
        Services.rough.answers = number -> "";

        assertProblem(calls.get("/cluster/v1/things", token), Problem.UPSTREAM_UNAVAILABLE);
        assertThat(Services.rough.connections.get()).isEqualTo(before + 2);
    }

    @Test
    void writingIsNotTriedAgain() {
        int before = Services.rough.connections.get();
        Services.rough.answers = number -> number == before + 1 ? "" : RoughService.OK;

        var answer = calls.post("/cluster/v1/things", token, BodyPublishers.ofString("x"));

        assertProblem(answer, Problem.UPSTREAM_UNAVAILABLE);
        assertThat(Services.rough.connections.get()).isEqualTo(before + 1);
    }

    @Test
    void anAnswerThatBreaksOffIsNotMadeToLookComplete() {
        int before = Services.rough.connections.get();
        Services.rough.answers = number -> "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf";

        var answer = calls.answerTo(
                "GET /cluster/v1/things HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("content-length: 10")
                .endsWith("half");
        assertThat(Services.rough.connections.get()).as("nor tried again").isEqualTo(before + 1);
        await().atMost(5, SECONDS).until(() -> calls.metric("saphan_gateway_in_flight") == 0);
    }

    @Test
    void garbageFromAServiceIsNotPassedOn() {
        Services.rough.answers = number -> "this is not HTTP\r\n\r\n";

        assertProblem(
                calls.post("/cluster/v1/things", token, BodyPublishers.ofString("x")), Problem.UPSTREAM_UNAVAILABLE);
    }

    @Test
    void aClientThatGoesAwayLeavesNothingBehind() throws Exception {
        Services.good.gate = new CountDownLatch(1);
        long before = Services.good.calls.get();
        var socket = calls.raw("GET /registry/v1/events/gated HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + token + "\r\n\r\n");
        await().atMost(5, SECONDS).until(() -> Services.good.calls.get() > before);
        assertThat(calls.metric("saphan_gateway_in_flight")).isEqualTo(1);

        socket.close();

        await().atMost(5, SECONDS).until(() -> calls.metric("saphan_gateway_in_flight") == 0);
        Services.good.gate.countDown();
        assertThat(calls.metric("saphan_gateway_breaker_open{route=\"registry\"}"))
                .isZero();
    }
}
