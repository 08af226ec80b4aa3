package org.saphan.gateway;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.saphan.gateway.Calls.assertProblem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jose4j.jwk.RsaJsonWebKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// The life of a gateway with a foreign issuer, from the start on.
@QuarkusTest
@WithTestResource(RealIssuer.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RealIssuerTest {

    private static final RsaJsonWebKey FIRST = Tokens.key("first");
    private static final RsaJsonWebKey SECOND = Tokens.key("second");

    @TestHTTPResource("/")
    URI base;

    private Calls calls;

    @BeforeEach
    void prepare() {
        calls = new Calls(base);
    }

    @Test
    @Order(1)
    void withoutKeysItIsNotReadyAndSaysSo() {
        assertThat(calls.get("/q/health/ready").statusCode()).isEqualTo(503);
        assertThat(calls.get("/q/health/live").statusCode()).isEqualTo(200);
        var answer = calls.get("/registry/v1/things", token(FIRST));

        assertProblem(answer, Problem.SERVICE_UNAVAILABLE);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    @Order(2)
    void manyFirstRequestsAtOnceShareOneFetch() throws Exception {
        RealIssuer.issuer.keys = List.of(FIRST);
        RealIssuer.issuer.away = false;
        await().atMost(5, SECONDS)
                .until(() -> calls.get("/registry/v1/things", token(FIRST)).statusCode() == 200);
        int before = RealIssuer.issuer.fetches.get();
        RealIssuer.issuer.keys = List.of(FIRST, SECOND);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> call = () -> await().atMost(5, SECONDS)
                    .until(() -> calls.get("/registry/v1/things", token(SECOND)).statusCode(), status -> status == 200);
            for (var answer :
                    threads.invokeAll(IntStream.range(0, 32).mapToObj(i -> call).toList())) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(RealIssuer.issuer.fetches.get() - before).isBetween(1, 2);
        assertThat(calls.get("/q/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void withTheIssuerAwayKnownTokensAndKeysGoOnWorking() {
        var known = token(FIRST);
        assertThat(calls.get("/registry/v1/things", known).statusCode()).isEqualTo(200);
        RealIssuer.issuer.away = true;

        assertProblem(calls.get("/registry/v1/things", token(Tokens.key("third"))), Problem.UNAUTHENTICATED);

        assertThat(calls.get("/registry/v1/things", known).statusCode()).isEqualTo(200);
        assertThat(calls.get("/registry/v1/things", token(SECOND)).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(4)
    void unknownKeysCauseNoFloodOfFetches() {
        int before = RealIssuer.issuer.fetches.get();
        long began = System.nanoTime();

        for (int i = 0; i < 50; i++) {
            assertProblem(calls.get("/registry/v1/things", "e30.e30.e30"), Problem.UNAUTHENTICATED);
        }

        long most = 1 + SECONDS.toMillis(1) * (System.nanoTime() - began) / SECONDS.toNanos(1) / 200;
        assertThat(RealIssuer.issuer.fetches.get() - before).isLessThanOrEqualTo((int) most);
    }

    @Test
    @Order(5)
    void thereIsNoSandbox() {
        assertProblem(calls.get("/sandbox/jwks"), Problem.NOT_FOUND);
        assertProblem(calls.get("/sandbox/token"), Problem.NOT_FOUND);
        assertProblem(calls.get("/sandbox/.well-known/openid-configuration"), Problem.NOT_FOUND);
        assertThat(Calls.echo(calls.get("/documents.json")))
                .contains(Map.entry("issuer", RealIssuer.NAME), Map.entry("sandbox", false));
    }

    private static String token(RsaJsonWebKey key) {
        return Tokens.signed(key, Tokens.claims(RealIssuer.NAME, good -> {}));
    }
}
