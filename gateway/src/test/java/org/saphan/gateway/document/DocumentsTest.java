package org.saphan.gateway.document;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

@QuarkusTest
@WithTestResource(DocumentedServices.class)
class DocumentsTest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    @TestHTTPResource("/")
    URI base;

    @AfterEach
    void allAreBack() {
        DocumentedServices.AWAY.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry", "plan", "marketing", "cluster"})
    void aServicesOwnDocumentIsShownAsItIs(String service) {
        var shown = get("/" + service + "/openapi.json");

        assertThat(header(shown, "Content-Type")).isEqualTo("application/json");
        assertThat(new JsonObject(shown.body()))
                .isEqualTo(Golden.json(service, "openapi").toJsonObject());
        assertThat(get("/" + service + "/asyncapi.yaml").body()).startsWith("asyncapi: 3.0.0\n");
    }

    @Test
    void oneDocumentShowsAllServices() {
        var merged = new JsonObject(get("/openapi.json").body());

        assertThat(merged.getJsonObject("paths").fieldNames())
                .contains("/registry/v1/entrepreneurs", "/cluster/v1/clusters", "/plan/v1/programmes");
        assertThat(merged.getJsonArray("x-tagGroups")).hasSize(4);
        assertThat(new JsonObject(get("/asyncapi.json").body())
                        .getJsonObject("channels")
                        .fieldNames())
                .contains("registry.area.v1", "plan.enrolment.v1");
    }

    @ParameterizedTest
    @CsvSource({
        "/openapi.yaml, '*/*', application/yaml",
        "/openapi.json, '*/*', application/json",
        "/openapi, '*/*', application/yaml",
        "/openapi, 'application/json', application/json",
        "/registry/openapi, 'application/yaml', application/yaml",
        "/registry/openapi, 'text/html, application/json;q=0.5', application/json"
    })
    void theCallerChoosesTheForm(String path, String accepted, String type) {
        var shown = send(to(path).header("Accept", accepted));

        assertThat(header(shown, "Content-Type")).isEqualTo(type);
        Map<String, Object> read = new Yaml().load(shown.body());
        assertThat(read).containsEntry("openapi", "3.1.0");
    }

    @Test
    void whoHasItDoesNotFetchItAgain() {
        var tag = header(get("/openapi.json"), "ETag");

        var again = send(to("/openapi.json").header("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(header(again, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(send(to("/openapi.json").header("Accept-Encoding", "gzip")), "Content-Encoding"))
                .isEqualTo("gzip");
    }

    @Test
    void aServiceThatIsAwayIsLeftOutAndNamedUntilItIsBack() {
        DocumentedServices.AWAY.add("cluster");

        await().atMost(10, SECONDS).until(() -> missing().contains("cluster"));
        assertThat(get("/openapi.json").body()).doesNotContain("/cluster/v1/clusters");
        DocumentedServices.AWAY.clear();

        await().atMost(10, SECONDS).until(() -> missing().isEmpty());
        assertThat(get("/openapi.json").body()).contains("/cluster/v1/clusters");
    }

    @Test
    @Tag("refuses")
    void withoutAnyServiceThereIsNothingToShow() {
        DocumentedServices.AWAY.addAll(Golden.SERVICES);

        await().atMost(10, SECONDS).until(() -> get("/openapi.json").statusCode() == 503);
        assertThat(get("/registry/openapi").statusCode()).isEqualTo(503);
        var refused = get("/openapi.yaml");
        assertThat(code(refused)).isEqualTo("UPSTREAM_UNAVAILABLE");
        assertThat(header(refused, "Retry-After")).isNotEmpty();
    }

    @ParameterizedTest
    @Tag("refuses")
    @ValueSource(strings = {"/nobody/openapi", "/registry/openapi.xml", "/registry/v1x/openapi", "/openapis"})
    void whatIsNotThereIsNotFound(String path) {
        assertThat(code(get(path))).isEqualTo("NOT_FOUND");
    }

    @Test
    @Tag("refuses")
    void documentsAreOnlyForReading() {
        assertThat(code(send(to("/openapi").POST(BodyPublishers.noBody())))).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(code(send(to("/registry/openapi").POST(BodyPublishers.noBody()))))
                .isEqualTo("METHOD_NOT_ALLOWED");
    }

    private String missing() {
        var away = new JsonObject(get("/openapi.json").body())
                .getJsonObject("info")
                .getJsonArray("x-away");
        return away == null ? "" : away.encode();
    }

    private static String code(HttpResponse<String> answer) {
        return new JsonObject(answer.body()).getString("code");
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(base.resolve(path));
    }

    private HttpResponse<String> get(String path) {
        return send(to(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
