package org.saphan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that two servers in a row might read differently.
@QuarkusTest
@WithTestResource(Services.class)
class MalformedRequestTest {

    private static final String SECOND =
            "GET /registry/v1/smuggled HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

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
    @ValueSource(
            strings = {
                "Host: a b",
                "Host: localhost:x",
                "Host: localhost\r\nHost: other",
                "Host: localhost\r\nTransfer-Encoding: gzip, chunked",
                "Host: localhost\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "X-No-Host: x"
            })
    void isRefused(String headers) {
        assertThat(refusalOf(headers)).contains("\"code\":\"INVALID_REQUEST\"");
    }

    /// These do not even become a request: the HTTP decoder answers and hangs up.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: localhost\r\nContent-Length: 5\r\nContent-Length: 6",
                "Host: localhost\r\nContent-Length: -1",
                "Host: localhost\r\nContent-Length: abc",
                "Host : localhost"
            })
    void isCutOff(String headers) {
        assertThat(refusalOf(headers)).containsIgnoringCase("connection: close");
    }

    private String refusalOf(String headers) {
        long before = Services.good.calls.get();
        var answer = calls.answerTo("POST /registry/v1/things HTTP/1.1\r\nConnection: close\r\nAuthorization: Bearer "
                + token + "\r\n" + headers + "\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(Services.good.calls.get()).isEqualTo(before);
        return answer;
    }

    /// Of two lengths only the chunks count, and what follows them is a request of its own that needs its own token.
    @Test
    void withTwoLengthsSmugglesNothing() {
        long before = Services.good.calls.get();

        var answer = calls.answerTo("POST /registry/v1/things HTTP/1.1\r\nHost: localhost\r\n"
                + "Authorization: Bearer " + token + "\r\nContent-Length: " + (5 + SECOND.length())
                + "\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + SECOND);

        assertThat(answer).startsWith("HTTP/1.1 200").contains("HTTP/1.1 401");
        assertThat(Services.good.calls.get()).isEqualTo(before + 1);
    }

    @Test
    void withHugeHeadersIsRefused() {
        var answer =
                calls.answerTo("GET /registry/v1/things HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Big: "
                        + "x".repeat(20_000) + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 431");
    }
}
