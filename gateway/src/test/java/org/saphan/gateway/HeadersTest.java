package org.saphan.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.gateway.Calls.echo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Services.class)
class HeadersTest {

    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

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
    void keepsTheRequestIdOfTheCaller() {
        var answer = Calls.send(calls.to("/registry/v1/things", token).header("X-Request-Id", "my-id.1"));

        assertThat(answer.headers().allValues("X-Request-Id")).containsExactly("my-id.1");
        assertThat(seen(echo(answer), "x-request-id")).isEqualTo("my-id.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "<script>", ""})
    void givesItsOwnRequestIdInsteadOfABadOne(String bad) {
        var answer = Calls.send(calls.to("/registry/v1/things", token).header("X-Request-Id", bad));

        assertThat(seen(echo(answer), "x-request-id"))
                .isNotEqualTo(bad)
                .isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
    }

    @Test
    void keepsTheTraceOfTheCaller() {
        var answer = Calls.send(calls.to("/registry/v1/things", token)
                .header("traceparent", TRACE)
                .header("tracestate", "a=b"));

        assertThat(seen(echo(answer), "traceparent")).isEqualTo(TRACE);
        assertThat(seen(echo(answer), "tracestate")).isEqualTo("a=b");
    }

    @Test
    void beginsATraceInsteadOfABadOne() {
        var answer = Calls.send(calls.to("/registry/v1/things", token)
                .header("traceparent", TRACE.replace("0af", "xyz"))
                .header("tracestate", "a=b"));

        assertThat(seen(echo(answer), "traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01")
                .isNotEqualTo(TRACE);
        assertThat(seen(echo(answer), "tracestate")).isNull();
    }

    @Test
    void doesNotBelieveWhatCallersSayOfOtherProxies() {
        var answer = echo(Calls.send(calls.to("/registry/v1/things", token)
                .header("X-Forwarded-For", "1.2.3.4")
                .header("X-Forwarded-Prefix", "/evil")
                .header("X-Real-IP", "1.2.3.4")
                .header("Forwarded", "for=1.2.3.4")));

        assertThat(seen(answer, "x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(seen(answer, "x-forwarded-proto")).isEqualTo("http");
        assertThat(seen(answer, "x-forwarded-host")).isEqualTo(base.getAuthority());
        assertThat(seen(answer, "host")).isEqualTo(base.getAuthority());
        assertThat(answer.encode()).doesNotContain("1.2.3.4", "evil");
    }

    @Test
    void dropsWhatBelongsToOneConnection() {
        var answer = calls.answerTo("GET /registry/v1/things HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + token + "\r\nConnection: X-Private\r\nX-Private: secret\r\nKeep-Alive: timeout=5\r\nTE: trailers"
                + "\r\nProxy-Authorization: Basic x\r\n\r\n"
                + "GET /nothing HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("secret", "keep-alive", "trailers", "Basic x");
    }

    @Test
    void answersCarryWhatKeepsBrowsersSafe() {
        var answer = calls.get("/registry/v1/things", token).headers();

        assertThat(answer.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.allValues("Cache-Control")).containsExactly("private");
        assertThat(answer.allValues("Strict-Transport-Security")).isEmpty();
        assertThat(calls.get("/registry/v1/refusal", token).headers().allValues("Cache-Control"))
                .containsExactly("no-store");
    }

    @Test
    void speaksThai() {
        var answer = Calls.send(calls.to("/nothing").header("Accept-Language", "th-TH, en;q=0.5"));

        assertThat(new JsonObject(answer.body()).getString("title")).isEqualTo("ไม่พบสิ่งที่ขอ");
        assertThat(answer.headers().firstValue("Content-Language")).hasValue("th");
    }

    private static String seen(JsonObject echo, String header) {
        return echo.getJsonObject("headers").getString(header);
    }
}
