package org.saphan.gateway;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.saphan.gateway.Calls.assertProblem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Services.class)
class FairnessTest {

    private static final int SHARE = 4;
    private static final String SLOW = "/registry/v1/imports/gated";

    @TestHTTPResource("/")
    URI base;

    @Test
    void slowCallsOfOneAgencyTakeNothingFromTheOthers() throws Exception {
        var calls = new Calls(base);
        var wild = calls.token("FTI");
        Services.good.gate = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var flood = IntStream.range(0, 40)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> calls.get(SLOW, wild), threads))
                    .toList();
            await().atMost(10, SECONDS).until(() -> count(flood, true) == 40 - SHARE);

            for (var agency : List.of("CDD", "DIP", "OSMEP")) {
                assertThat(calls.get("/registry/v1/things", calls.token(agency)).statusCode())
                        .isEqualTo(200);
            }
            assertProblem(calls.get("/registry/v1/things", wild), Problem.RATE_LIMITED);
            Services.good.gate.countDown();

            int answered = 0;
            for (var call : flood) {
                var answer = call.get(10, SECONDS);
                if (answer.statusCode() == 200) {
                    answered++;
                } else {
                    assertProblem(answer, Problem.RATE_LIMITED);
                    assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
                }
            }
            assertThat(answered).isEqualTo(SHARE);
        }
        assertThat(calls.get("/registry/v1/things", wild).statusCode())
                .as("places are given back")
                .isEqualTo(200);
    }

    private static long count(List<CompletableFuture<HttpResponse<String>>> calls, boolean done) {
        return calls.stream().filter(call -> call.isDone() == done).count();
    }
}
