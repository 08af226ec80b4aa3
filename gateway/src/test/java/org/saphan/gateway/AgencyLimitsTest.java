package org.saphan.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.gateway.Calls.assertProblem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Services.class)
class AgencyLimitsTest {

    @TestHTTPResource("/")
    URI base;

    @Test
    void oneAgencyUsesUpOnlyItsOwnShare() {
        var calls = new Calls(base);
        var wild = calls.token("NFI");

        HttpResponse<String> answer = calls.get("/registry/v1/things", wild);
        assertThat(answer.headers().firstValue("RateLimit-Policy")).hasValue("\"agency\";q=3;w=3");
        assertThat(answer.headers().firstValue("RateLimit"))
                .hasValueSatisfying(state -> assertThat(state).matches("\"agency\";r=2;t=\\d+"));
        for (int i = 0; i < 20 && answer.statusCode() == 200; i++) {
            answer = calls.get("/registry/v1/things", wild);
        }

        assertProblem(answer, Problem.RATE_LIMITED);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(answer.headers().firstValue("RateLimit")).hasValue("\"agency\";r=0;t=1");
        var other = calls.get("/registry/v1/things", calls.token("CDD"));
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.headers().firstValue("RateLimit-Policy")).hasValue("\"agency\";q=1200;w=2");
        assertThat(calls.metric("saphan_gateway_limited_total{by=\"agency\"}")).isPositive();
    }

    @Test
    void aRefusalWaitsSoThatAFloodIsSlow() {
        var calls = new Calls(base);
        var wild = calls.token("MIND");
        long asked;
        HttpResponse<String> answer;
        do {
            asked = System.nanoTime();
            answer = calls.get("/registry/v1/things", wild);
        } while (answer.statusCode() == 200);

        assertProblem(answer, Problem.RATE_LIMITED);
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isGreaterThan(Duration.ofMillis(125));
    }
}
