package org.saphan.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.saphan.gateway.Calls.assertProblem;
import static org.saphan.gateway.Calls.echo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Services.class)
class StatusTest {

    @TestHTTPResource("/")
    URI base;

    private Calls calls;

    @BeforeEach
    void begin() {
        calls = new Calls(base);
    }

    @Test
    void everybodySeesHowTheServicesAre() {
        var status = echo(calls.get("/status"));

        assertThat(Instant.parse(status.getString("at"))).isBeforeOrEqualTo(Instant.now());
        var told = new JsonObject(EchoService.ABOUT).put("path", "/registry");
        told.remove("secret");
        assertThat(service(status, "registry")).isEqualTo(told);
    }

    @Test
    void aServiceThatDoesNotAnswerIsAway() {
        var status = echo(calls.get("/status"));

        assertThat(List.of("plan", "marketing"))
                .allSatisfy(name -> assertThat(service(status, name))
                        .isEqualTo(new JsonObject()
                                .put("name", name)
                                .put("path", "/" + name)
                                .put("ready", false)));
    }

    @Test
    void manyWhoAskAtOnceCauseOneLook() {
        await().until(() -> !echo(calls.get("/status")).isEmpty());
        long before = Services.good.calls.get();
        long began = System.nanoTime();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 50).forEach(each -> threads.execute(() -> calls.get("/status")));
        }

        long seconds = 2 + (System.nanoTime() - began) / 1_000_000_000;
        assertThat(Services.good.calls.get() - before).isLessThanOrEqualTo(seconds);
    }

    @Test
    void whatAServiceSaysOfItselfIsOpenToAll() {
        assertThat(echo(calls.get("/registry/v1/about")).getString("operator")).isEqualTo("CDD");
    }

    @Test
    @Tag("refuses")
    void theStatusIsOnlyForReading() {
        assertProblem(Calls.send(calls.to("/status").POST(BodyPublishers.noBody())), Problem.METHOD_NOT_ALLOWED);
    }

    private static JsonObject service(JsonObject status, String name) {
        return status.getJsonArray("services").stream()
                .map(JsonObject.class::cast)
                .filter(each -> name.equals(each.getString("name")))
                .findFirst()
                .orElseThrow();
    }
}
