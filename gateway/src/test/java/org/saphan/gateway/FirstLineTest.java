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

/// First lines and hosts that two servers could read differently.
@QuarkusTest
@WithTestResource(Services.class)
class FirstLineTest {

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /wire/v1/a b HTTP/1.1",
                "GET /wire/v1/a\tb HTTP/1.1",
                "GET /wire/v1/\u00e0 HTTP/1.1",
                "GET /wire/v1/a?q=\u00e0 HTTP/1.1",
                "GET /wire/v1/a#/../b HTTP/1.1",
                "GET /wire/v1\\..\\..\\q\\metrics HTTP/1.1",
                "GET http://other/wire/v1/a HTTP/1.1",
                "GET http://localhost@other/wire/v1/a HTTP/1.1",
                "GET http:///wire/v1/a HTTP/1.1",
                "GET //other/wire/v1/a HTTP/1.1",
                "GET wire/v1/a HTTP/1.1",
                "GET ftp://localhost/wire/v1/a HTTP/1.1",
                "CONNECT localhost:80 HTTP/1.1",
                "CONNECT /wire/v1/a HTTP/1.1",
                "OPTIONS * HTTP/1.1",
                "GET * HTTP/1.1",
                "GE\u0000T /wire/v1/a HTTP/1.1",
                "GET /wire/v1/a HTTP/1.2",
                "GET /wire/v1/a HTTP/2.0",
                "GET /wire/v1/a HTTP/0.9",
                "GET /wire/v1/a HTTP/1.1 HTTP/1.1",
                "GET /wire/v1/a"
            })
    void anOddFirstLineIsRefused(String line) {
        var answer = calls.answerTo(
                line + "\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer " + token + "\r\n\r\n");

        assertThat(answer).matches("(?s)(HTTP/\\d\\.\\d [45]\\d\\d.*)?").doesNotContain("HTTP/1.1 500");
        assertThat(Services.wire.seen).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost:99999", "a@b", "a/b", "a b", "a\\b"})
    void anOddHostIsRefused(String host) {
        var answer = calls.answerTo("GET /wire/v1/a HTTP/1.1\r\nHost: " + host
                + "\r\nConnection: close\r\nAuthorization: Bearer " + token + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(Services.wire.seen).isEmpty();
    }

    @Test
    void aWholeAddressOfTheSameHostIsTheSamePath() {
        var answer = calls.answerTo("GET http://localhost/wire/v1/a?b HTTP/1.1\r\nHost: localhost\r\n"
                + "Connection: close\r\nAuthorization: Bearer " + token + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200");
        assertThat(Services.wire.seen)
                .singleElement()
                .satisfies(seen -> assertThat(seen).startsWith("GET /wire/v1/a?b HTTP/1.1\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET  /wire/v1/a HTTP/1.1", "GET /wire/v1/a\u000b HTTP/1.1", "GET /wire/v1/./a HTTP/1.1"})
    void aSloppyFirstLineIsWrittenAnewOrRefused(String line) {
        calls.answerTo(
                line + "\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer " + token + "\r\n\r\n");

        assertThat(Services.wire.seen)
                .hasSizeLessThanOrEqualTo(1)
                .allSatisfy(seen -> assertThat(seen).startsWith("GET /wire/v1/a HTTP/1.1\r\n"));
    }
}
