package org.saphan.registry.entrepreneur;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.registry.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class ManyAtOnceTest {

    private static final String ENTREPRENEURS = "/registry/v1/entrepreneurs";

    @BeforeEach
    void areas() {
        Register.loadAreas();
    }

    @Test
    void registersANumberOnceHoweverManyTryAtOnce() throws Exception {
        var entry = Register.group();
        try (var pool = Executors.newFixedThreadPool(20)) {
            var calls = IntStream.range(0, 20)
                    .<Callable<Answer>>mapToObj(each -> () -> Api.as("CDD").post(ENTREPRENEURS, entry))
                    .toList();
            var answers = pool.invokeAll(calls);
            var won = 0;
            for (var answer : answers) {
                var status = answer.get().status();
                assertThat(status).isIn(201, 409);
                won += status == 201 ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
    }

    @Test
    void takesEffectOnceForFiftyRequestsWithOneKey() throws Exception {
        var entry = Register.group();
        var api = Api.as("CDD").header("Idempotency-Key", "one-key-" + entry.get("nationalId"));
        try (var pool = Executors.newFixedThreadPool(50)) {
            var calls = IntStream.range(0, 50)
                    .<Callable<Answer>>mapToObj(each -> () -> api.post(ENTREPRENEURS, entry))
                    .toList();
            for (var answer : pool.invokeAll(calls)) {
                assertThat(answer.get().status()).isIn(201, 409);
            }
        }
        var replay = api.post(ENTREPRENEURS, entry).created();

        assertThat(replay.header("Idempotency-Replayed")).isEqualTo("true");
        var events = Published.events("registry.entrepreneur.v1", replay.text("entrepreneurId"));
        assertThat(events).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void raisesTheVersionOnceForEachOfManyWriters() throws Exception {
        var created = Register.registered();
        var path = ENTREPRENEURS + "/" + created.text("entrepreneurId");
        try (var pool = Executors.newFixedThreadPool(32)) {
            var calls = IntStream.range(0, 32)
                    .<Callable<Answer>>mapToObj(each ->
                            () -> Api.as("CDD").patch(path, created.etag(), Map.of("memberCount", 40 + each)))
                    .toList();
            var won = 0;
            for (var answer : pool.invokeAll(calls)) {
                assertThat(answer.get().status()).isIn(200, 412);
                won += answer.get().status() == 200 ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
        assertThat(Api.as("CDD").get(path).ok().etag()).isEqualTo("\"1\"");
    }
}
