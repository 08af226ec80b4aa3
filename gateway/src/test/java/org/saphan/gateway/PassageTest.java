package org.saphan.gateway;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.saphan.gateway.Calls.assertProblem;
import static org.saphan.gateway.Calls.echo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Services.class)
class PassageTest {

    private static final int MEGABYTE = 1024 * 1024;

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
    void passesMethodPathQueryAndBody() {
        var seen = echo(calls.post("/registry/v1/things/1?a=%E0%B8%81&b=1", token, BodyPublishers.ofString("hello")));

        assertThat(seen.getString("method")).isEqualTo("POST");
        assertThat(seen.getString("uri")).isEqualTo("/registry/v1/things/1?a=%E0%B8%81&b=1");
        assertThat(seen.getInteger("length")).isEqualTo(5);
    }

    @Test
    void passesTheAnswerAsItIs() {
        var answer = calls.get("/registry/v1/refusal", token);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).isEqualTo("{\"code\":\"QUOTA_FULL\"}");
    }

    @Test
    void answersHeadWithoutBody() {
        var answer = Calls.send(calls.to("/registry/v1/things", token).HEAD());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"7\"");
    }

    @Test
    void showsTheDocumentsWithoutAToken() {
        assertThat(echo(calls.get("/registry/echo")).getString("uri")).isEqualTo("/q/echo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/registry/q/metrics",
                "/registry/v1",
                "/registry/v2/things",
                "/registry/v1/../q/metrics",
                "/registry/v1/%2e%2e/%2e%2e/registry/q/metrics",
                "/registry/v1/./../../registry/q/health",
                "/registryx/v1/things",
                "/nothing",
                "/q/nothing"
            })
    void letsNothingElseThrough(String path) {
        long before = Services.good.calls.get();

        var answer = calls.answerTo("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 404").contains("\"code\":\"NOT_FOUND\"");
        assertThat(Services.good.calls.get()).isEqualTo(before);
    }

    @Test
    void keepsAnEncodedSlashEncoded() {
        var seen = echo(calls.get("/registry/v1/a%2F..%2F..%2Fq%2Fmetrics", token));

        assertThat(seen.getString("uri")).isEqualTo("/registry/v1/a%2F..%2F..%2Fq%2Fmetrics");
    }

    @Test
    void documentsAreOnlyForReading() {
        assertProblem(Calls.send(calls.to("/registry/echo").POST(BodyPublishers.noBody())), Problem.METHOD_NOT_ALLOWED);
    }

    @Test
    void refusesUnusualMethods() {
        var trace = calls.to("/registry/v1/things", token).method("TRACE", BodyPublishers.noBody());

        assertProblem(Calls.send(trace), Problem.METHOD_NOT_ALLOWED);
    }

    @Test
    void streamsAnUploadOnlyAsFastAsTheServiceReads() throws Exception {
        Services.good.gate = new CountDownLatch(1);
        Services.good.received.set(0);
        var written = new AtomicLong();
        try (var socket =
                calls.raw("POST /registry/v1/imports/gated HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Authorization: Bearer " + token + "\r\nContent-Length: " + EchoService.BIG + "\r\n\r\n")) {
            var writer = Thread.ofVirtual().start(() -> {
                try {
                    for (int piece = 0; piece < EchoService.BIG / MEGABYTE; piece++) {
                        socket.getOutputStream().write(new byte[MEGABYTE]);
                        written.addAndGet(MEGABYTE);
                    }
                } catch (IOException e) {
                    written.set(-1);
                }
            });
            await().during(Duration.ofMillis(500)).atMost(10, SECONDS).until(() -> written.get() < EchoService.BIG / 2);
            Services.good.gate.countDown();

            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            writer.join();
            assertThat(answer).startsWith("HTTP/1.1 200").contains("\"length\":" + EchoService.BIG);
        }
    }

    @Test
    void streamsADownloadOnlyAsFastAsTheClientReads() throws IOException {
        Services.good.sent.set(0);
        try (var socket = calls.raw("GET /registry/v1/imports/big HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Authorization: Bearer " + token + "\r\n\r\n")) {
            await().atMost(10, SECONDS).until(() -> Services.good.sent.get() > 0);
            await().during(Duration.ofMillis(500))
                    .atMost(10, SECONDS)
                    .until(() -> Services.good.sent.get() < EchoService.BIG / 2);

            assertThat(socket.getInputStream().readAllBytes()).hasSizeGreaterThan(EchoService.BIG);
        }
    }

    @Test
    void passesEventsAsTheyCome() throws IOException {
        Services.good.gate = new CountDownLatch(1);
        try (var socket = calls.raw("GET /registry/v1/events HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Authorization: Bearer " + token + "\r\n\r\n")) {
            var first = new StringBuilder();
            while (first.indexOf("id: 1") < 0) {
                first.append((char) socket.getInputStream().read());
            }
            Services.good.gate.countDown();
            var rest = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(rest).contains("id: 2");
        }
    }

    @Test
    void refusesADeclaredBodyThatIsTooLarge() {
        var body = BodyPublishers.ofByteArray(new byte[MEGABYTE + 1]);

        assertProblem(calls.post("/registry/v1/things", token, body), Problem.PAYLOAD_TOO_LARGE);
    }

    @Test
    void refusesAChunkedBodyThatGrowsTooLarge() {
        assertProblem(calls.post("/registry/v1/things", token, Calls.chunked(3 * MEGABYTE)), Problem.PAYLOAD_TOO_LARGE);
    }

    @Test
    void takesAChunkedBodyUpToTheLimit() {
        var seen = echo(calls.post("/registry/v1/things", token, Calls.chunked(MEGABYTE)));

        assertThat(seen.getInteger("length")).isEqualTo(MEGABYTE);
    }

    @Test
    void takesLargeBodiesWhereTheyAreAllowed() {
        var seen = echo(calls.post("/registry/v1/imports?kind=x", token, Calls.chunked(3 * MEGABYTE)));

        assertThat(seen.getInteger("length")).isEqualTo(3 * MEGABYTE);
    }

    @Test
    void tellsAClientThatWaitsToGoOn() {
        var answer = calls.answerTo("POST /registry/v1/things HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Authorization: Bearer " + token + "\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nok");

        assertThat(answer).startsWith("HTTP/1.1 100").contains("HTTP/1.1 200").contains("\"length\":2");
    }
}
