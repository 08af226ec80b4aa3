package org.saphan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the service answered. A failed expectation shows the whole answer.
public final class Answer {

    private final Function<@Nullable String, Response> request;
    private final Response response;

    private Answer(Function<@Nullable String, Response> request) {
        this.request = request;
        this.response = request.apply(null);
    }

    /// @param request sends the request in a language, or as it was written
    static Answer of(Function<@Nullable String, Response> request) {
        return new Answer(request);
    }

    /// Expects 200.
    public Answer ok() {
        return status(200);
    }

    /// Expects 201 with `Location` and `ETag`.
    public Answer created() {
        status(201);
        assertThat(response.header("Location")).as("Location").isNotBlank();
        assertThat(response.header("ETag")).as("ETag").matches("\"[^\"]+\"");
        return this;
    }

    public Answer status(int expected) {
        assertThat(response.statusCode()).as(this::toString).isEqualTo(expected);
        return this;
    }

    /// Expects a refusal: status, media type, `code`, `type`, a title and a sentence, and another sentence in Thai.
    public Answer refused(int status, String code) {
        status(status);
        assertThat(response.contentType()).as("media type").startsWith("application/problem+json");
        assertThat(text("code")).as(this::toString).isEqualTo(code);
        assertThat(text("type"))
                .isEqualTo("urn:saphan:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(json().path("status").asInt()).isEqualTo(status);
        assertThat(text("title")).as("title").isNotBlank();
        assertThat(text("detail")).as("detail").isNotBlank().isNotEqualTo(code).doesNotContain("{");
        assertThat(inThai().path("detail").asText())
                .as("detail in Thai")
                .isNotEqualTo(text("detail"))
                .containsPattern("[\\u0E00-\\u0E7F]");
        return this;
    }

    /// Expects that the refusal names this broken rule, with a sentence.
    public Answer violating(String code) {
        assertThat(violations()).as(this::toString).contains(code);
        json().path("violations")
                .forEach(each -> assertThat(each.path("detail").asText())
                        .as("sentence of " + each.path("code").asText())
                        .isNotBlank()
                        .doesNotStartWith("violation."));
        return this;
    }

    /// The codes of all violations, as they stand.
    public List<String> violations() {
        return json().path("violations").findValuesAsText("code");
    }

    public String etag() {
        return Objects.requireNonNull(response.header("ETag"), this::toString);
    }

    public String location() {
        return Objects.requireNonNull(response.header("Location"), this::toString);
    }

    /// The id of what was created: the last part of `Location`.
    public String id() {
        return location().substring(location().lastIndexOf('/') + 1);
    }

    public @Nullable String header(String name) {
        return response.header(name);
    }

    public int status() {
        return response.statusCode();
    }

    /// The lines of a table in CSV, without the mark that it begins with.
    public List<String> rows() {
        assertThat(body()).startsWith("\uFEFF");
        return body().substring(1).lines().toList();
    }

    public String body() {
        return response.asString();
    }

    public JsonNode json() {
        return Json.tree(body());
    }

    /// The member at a dotted path, `address.provinceCode` or `items.0.id`, as text; `""` where there is none.
    public String text(String path) {
        return at(path).asText();
    }

    /// The member at a dotted path.
    public JsonNode at(String path) {
        return json().at("/" + path.replace('.', '/'));
    }

    /// The body as a record; members that it does not have are ignored.
    public <T> T as(Class<T> type) {
        return Json.read(body(), type);
    }

    @Override
    public String toString() {
        return response.statusLine() + "\n" + response.headers() + "\n\n" + body();
    }

    private JsonNode inThai() {
        return Json.tree(request.apply("th").asString());
    }
}
