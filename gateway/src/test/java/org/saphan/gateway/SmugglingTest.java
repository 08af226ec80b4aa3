package org.saphan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests made so that two servers in a row see different ones. Each is refused, or reaches the service as exactly
/// one request whose length is said once.
@QuarkusTest
@WithTestResource(Services.class)
class SmugglingTest {

    private static final String HIDDEN = "GET /wire/v1/hidden HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @TestHTTPResource("/")
    URI base;

    private Calls calls;
    private String token;

    @BeforeEach
    void takeToken() {
        calls = new Calls(base);
        token = calls.token("CDD");
        Services.wire.seen.clear();
    }

    /// The hidden request stands where the body is; it has no token of its own.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 55\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 55",
                "Content-Length: 0\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: identity, chunked",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: x",
                "Transfer-Encoding: x\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: \"chunked\"",
                "Transfer-Encoding: chunked;q=1",
                "Transfer-Encoding:\tchunked",
                "Transfer-Encoding: \u000bchunked",
                "Transfer-Encoding: chunked\u0000",
                "Transfer-Encoding:\r\n chunked",
                "Transfer-Encoding : chunked",
                " Transfer-Encoding: chunked",
                "Transfer_Encoding: chunked",
                "Content_Length: 55",
                "Content-Length: 55\r\nContent-Length: 55",
                "Content-Length: 55\r\nContent-Length: 0",
                "Content-Length: 0\r\nContent-Length: 55",
                "Content-Length: 55, 55",
                "Content-Length: +55",
                "Content-Length: -0",
                "Content-Length: 0x37",
                "Content-Length: 5 5",
                "Content-Length: 55\u000b",
                "Content-Length:\r\n 55",
                "Content-Length : 55",
                "Content-Length: 99999999999999999999",
                "X: y\nTransfer-Encoding: chunked",
                "X: y\rTransfer-Encoding: chunked",
                "X: y\r\n\tfolded\r\nContent-Length: 0",
                "Connection: Content-Length\r\nContent-Length: 0",
                "Connection: Transfer-Encoding\r\nTransfer-Encoding: chunked",
                "Connection: Authorization",
                "X-A: b\u0000c",
                "X-A: b\u000bc"
            })
    void hidesNoSecondRequest(String trick) {
        var answer = calls.answerTo(head("POST", "/wire/v1/visible", trick) + "0\r\n\r\n" + HIDDEN + "\r\n"
                + head("GET", "/nothing", "Connection: close"));

        assertNothingIsHidden(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5\r\nhello\r\n0\r\n\r\n",
                "5;name=value\r\nhello\r\n0\r\n\r\n",
                "5;a=\"\n\"\r\nhello\r\n0\r\n\r\n",
                "5;x\nhello\r\n0\r\n\r\n",
                "5\nhello\r\n0\r\n\r\n",
                "5\r\nhello0\r\n\r\n",
                "5\r\nhelloXX0\r\n\r\n",
                "5 \r\nhello\r\n0\r\n\r\n",
                " 5\r\nhello\r\n0\r\n\r\n",
                "+5\r\nhello\r\n0\r\n\r\n",
                "-5\r\nhello\r\n0\r\n\r\n",
                "0x5\r\nhello\r\n0\r\n\r\n",
                "00000000000000005\r\nhello\r\n0\r\n\r\n",
                "100000005\r\nhello\r\n0\r\n\r\n",
                "FFFFFFFFFFFFFFFFFFFFF\r\nhello\r\n0\r\n\r\n",
                "\r\nhello\r\n0\r\n\r\n",
                "z\r\nhello\r\n0\r\n\r\n",
                "5\r\nhello\r\n0\r\nTrailer: x\r\nContent-Length: 55\r\n\r\n",
                "5\r\nhello\r\n0\r\nX\n\r\n\r\n"
            })
    void noChunkIsReadInTwoWays(String chunks) {
        var answer = calls.answerTo(head("POST", "/wire/v1/visible", "Transfer-Encoding: chunked")
                + chunks
                + HIDDEN
                + head("GET", "/nothing", "Connection: close"));

        assertNothingIsHidden(answer);
    }

    @Test
    void oldClientsMayNotSendChunks() {
        assertThat(calls.answerTo(
                        head("POST", "/wire/v1/a", "Transfer-Encoding: chunked").replace("HTTP/1.1", "HTTP/1.0")
                                + "0\r\n\r\n"))
                .startsWith("HTTP/1.");
        assertThat(Services.wire.seen).isEmpty();
    }

    /// A tunnel would not be looked into, and its path not be made plain.
    @ParameterizedTest
    @ValueSource(strings = {"websocket", "TLS/1.0"})
    void nobodyGetsATunnel(String protocol) throws IOException {
        var upgrade = "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nUpgrade: " + protocol
                + "\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==";

        assertThat(statusOf(head("GET", "/wire/v1/../../wire/q/metrics", upgrade)))
                .isEqualTo("HTTP/1.1 404");
        assertThat(Services.wire.seen).isEmpty();
        assertThat(statusOf(head("GET", "/wire/v1/a", upgrade))).isEqualTo("HTTP/1.1 200");
        assertThat(Services.wire.seen)
                .singleElement()
                .satisfies(seen -> assertThat(seen).doesNotContainIgnoringCase("upgrade"));
    }

    private String statusOf(String request) throws IOException {
        try (var socket = calls.raw(request)) {
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    @Test
    void tooManyFieldsAreRefused() {
        var many = "X-A: b\r\n".repeat(150);

        assertThat(calls.answerTo(head("GET", "/wire/v1/a", many + "Connection: close")))
                .startsWith("HTTP/1.1 400");
        assertThat(Services.wire.seen).isEmpty();
    }

    @Test
    void brokenBodiesAreNoFaultOfTheService() {
        for (int i = 0; i < 10; i++) {
            calls.answerTo(head("GET", "/wire/v1/visible", "X-A: b\u0000c\r\nConnection: close"));
            calls.answerTo(head("POST", "/wire/v1/visible", "Transfer-Encoding: chunked") + "zz\r\n");
        }

        assertThat(calls.metric("saphan_gateway_breaker_open{route=\"wire\"}")).isZero();
        assertThat(calls.get("/wire/v1/a", token).statusCode()).isEqualTo(200);
    }

    private String head(String method, String path, String more) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n" + more
                + "\r\n\r\n";
    }

    private static void assertNothingIsHidden(String answer) {
        assertThat(answer).matches("(?s)(HTTP/1.1 .*)?").doesNotContain("HTTP/1.1 500");
        assertThat(Services.wire.seen).hasSizeLessThanOrEqualTo(1).allSatisfy(seen -> {
            var head = seen.substring(0, seen.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT);
            assertThat(head).startsWith("post /wire/v1/visible http/1.1\r\n");
            assertThat(head.lines().map(line -> line.split(":", 2)[0])).noneMatch(name -> name.contains("_"));
            assertThat(head.split("content-length:|transfer-encoding:", -1))
                    .as(seen)
                    .hasSizeLessThanOrEqualTo(2);
            assertThat(head.replace("\r\n", "")).as("no bare line ends").doesNotContain("\r", "\n");
        });
    }
}
