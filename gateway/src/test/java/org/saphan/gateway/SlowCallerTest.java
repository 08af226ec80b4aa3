package org.saphan.gateway;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Callers who hold a connection by saying hardly anything on it.
@QuarkusTest
@WithTestResource(Services.class)
class SlowCallerTest {

    @TestHTTPResource("/")
    URI base;

    private Calls calls;
    private String token;

    @BeforeEach
    void takeToken() {
        calls = new Calls(base);
        token = calls.token("CDD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GET /registry/v1/things HTTP/1.1\r\nHost: localhost\r\nX-Slow: "})
    void aHeadThatTricklesEndsWithTheConnection(String begin) throws IOException {
        try (var socket = calls.raw(begin)) {
            await().pollInterval(Duration.ofMillis(200)).atMost(10, SECONDS).until(() -> isCutOff(socket, "x"));
        }
    }

    @Test
    void aSecondHeadOnTheSameConnectionMustBeQuickToo() throws IOException {
        try (var socket = calls.raw("GET /nothing HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
            assertThat((char) socket.getInputStream().read()).isEqualTo('H');
            await().pollInterval(Duration.ofMillis(200)).atMost(10, SECONDS).until(() -> isCutOff(socket, "x"));
        }
    }

    @Test
    void aConnectionThatRestsBetweenRequestsIsKept() throws IOException {
        var request = "GET /nothing HTTP/1.1\r\nHost: localhost\r\n\r\n";
        try (var socket = calls.raw(request)) {
            await().pollDelay(Duration.ofMillis(2500)).atMost(10, SECONDS).until(() -> true);
            socket.getOutputStream()
                    .write(request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));

            var both = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(both.split("HTTP/1.1 404", -1)).hasSize(3);
        }
    }

    @Test
    void aBodyThatTricklesIsRefused() throws IOException {
        try (var socket = calls.raw(upload("/registry/v1/imports"))) {
            await().pollInterval(Duration.ofMillis(200))
                    .atMost(15, SECONDS)
                    .until(() -> socket.getInputStream().available() > 0 || isCutOff(socket, "x"));
            assertThat(rest(socket)).startsWith("HTTP/1.1 408").contains("\"code\":\"REQUEST_TIMEOUT\"");
        }
    }

    @Test
    void bodiesThatDoNotComeAreNoFaultOfTheService() throws IOException {
        List<Socket> stalled = IntStream.range(0, 5)
                .mapToObj(i -> calls.raw(upload("/registry/v1/things")))
                .toList();

        for (var socket : stalled) {
            assertThat(rest(socket)).startsWith("HTTP/1.1 408");
            socket.close();
        }
        assertThat(calls.metric("saphan_gateway_breaker_open{route=\"registry\"}"))
                .isZero();
        assertThat(calls.get("/registry/v1/things", token).statusCode()).isEqualTo(200);
    }

    @Test
    void manyWhoGoAwayLeaveNoConnectionBehind() throws IOException {
        int before = Services.wire.openConnections();
        var waiting = IntStream.range(0, 30)
                .mapToObj(i -> calls.raw("GET /wire/v1/hold/" + i
                        + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n"))
                .toList();
        await().atMost(10, SECONDS).until(() -> Services.wire.openConnections() >= 30);

        for (var socket : waiting) {
            socket.close();
        }

        await().atMost(10, SECONDS).until(() -> Services.wire.openConnections() <= before);
        await().atMost(5, SECONDS).until(() -> calls.metric("saphan_gateway_in_flight") == 0);
    }

    private String upload(String path) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nContent-Length: 100000\r\n\r\nbegin";
    }

    private static String rest(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /// Whether the other side has hung up, seen when more is written.
    private static boolean isCutOff(Socket socket, String more) {
        try {
            socket.getOutputStream().write(more.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
