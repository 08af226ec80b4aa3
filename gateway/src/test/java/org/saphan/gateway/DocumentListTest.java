package org.saphan.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.gateway.Calls.assertProblem;
import static org.saphan.gateway.Calls.echo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Services.class)
class DocumentListTest {

    @TestHTTPResource("/")
    URI base;

    @Test
    void pagesFindEverythingWithoutKnowingNames() {
        var list = echo(new Calls(base).get("/documents.json"));

        assertThat(list.getString("openapi")).isEqualTo("/openapi");
        assertThat(list.getString("asyncapi")).isEqualTo("/asyncapi");
        assertThat(list.getString("issuer")).isEqualTo("http://localhost:8080/sandbox");
        assertThat(list.getBoolean("sandbox")).isTrue();
        assertThat(list.getMap()).containsEntry("kafka", null);
        assertThat(list.getJsonArray("services"))
                .hasSize(5)
                .contains(new JsonObject()
                        .put("name", "plan")
                        .put("path", "/plan")
                        .put("openapi", "/plan/openapi")
                        .put("asyncapi", "/plan/asyncapi")
                        .put("events", "/plan/v1/events")
                        .put("about", "/plan/v1/about"));
    }

    @Test
    void theServicesStandInTheSameOrderEverywhere() {
        var calls = new Calls(base);

        for (var list : List.of("/documents.json", "/status")) {
            assertThat(echo(calls.get(list)).getJsonArray("services"))
                    .extracting(service -> ((JsonObject) service).getString("name"))
                    .as(list)
                    .containsExactly("cluster", "marketing", "plan", "registry", "wire");
        }
    }

    @Test
    @Tag("refuses")
    void theListIsOnlyForReading() {
        var calls = new Calls(base);

        assertProblem(
                Calls.send(calls.to("/documents.json").POST(BodyPublishers.noBody())), Problem.METHOD_NOT_ALLOWED);
    }
}
