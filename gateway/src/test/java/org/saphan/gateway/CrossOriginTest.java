package org.saphan.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.gateway.Calls.assertProblem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Services.class)
class CrossOriginTest {

    private static final String ORIGIN = "https://portal.example.go.th";

    @TestHTTPResource("/")
    URI base;

    private Calls calls;

    @BeforeEach
    void prepare() {
        calls = new Calls(base);
    }

    @Test
    void aPermittedPageIsToldWhatItMayDoWithoutAToken() {
        long before = Services.good.calls.get();

        var answer = calls.answerTo(preflight(ORIGIN));

        assertThat(answer)
                .startsWith("HTTP/1.1 204")
                .containsIgnoringCase("access-control-allow-origin: " + ORIGIN)
                .containsIgnoringCase("access-control-allow-methods: GET, HEAD, POST, PUT, PATCH, DELETE")
                .containsIgnoringCase("access-control-allow-headers: authorization, if-match")
                .containsIgnoringCase("access-control-max-age: 3600")
                .containsIgnoringCase("vary: origin")
                .containsIgnoringCase("ratelimit: \"address\"");
        assertThat(Services.good.calls.get()).isEqualTo(before);
    }

    @Test
    void anyOtherPageIsToldNothing() {
        assertThat(calls.answerTo(preflight("https://evil.example")))
                .startsWith("HTTP/1.1 401")
                .doesNotContainIgnoringCase("access-control-");
        assertThat(calls.answerTo(preflight("null"))).doesNotContainIgnoringCase("access-control-");
    }

    @Test
    void aPermittedPageReadsAnswersAndRefusals() {
        var answer =
                Calls.send(calls.to("/registry/v1/large", calls.token("CDD")).header("Origin", ORIGIN));
        var refusal = Calls.send(calls.to("/registry/v1/large").header("Origin", ORIGIN));

        assertProblem(refusal, Problem.UNAUTHENTICATED);
        for (var headers : new java.net.http.HttpHeaders[] {answer.headers(), refusal.headers()}) {
            assertThat(headers.allValues("Access-Control-Allow-Origin")).containsExactly(ORIGIN);
            assertThat(headers.firstValue("Access-Control-Expose-Headers"))
                    .hasValueSatisfying(names -> assertThat(names).contains("ETag", "Location", "Link", "RateLimit"));
            assertThat(headers.allValues("Vary")).contains("Origin");
        }
    }

    private static String preflight(String origin) {
        return "OPTIONS /registry/v1/things HTTP/1.1\r\nHost: localhost\r\nOrigin: " + origin
                + "\r\nAccess-Control-Request-Method: PUT\r\nAccess-Control-Request-Headers: authorization, if-match"
                + "\r\nConnection: close\r\n\r\n";
    }
}
