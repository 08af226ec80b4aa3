package org.saphan.bench;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The service under test as an agency's system sees it: whole paths, an own `Idempotency-Key` for every `POST`.
///
/// ```java
/// var created = Api.as("CDD").post("/registry/v1/entrepreneurs", body).created();
/// Api.as("CDD").put("/registry/v1/entrepreneurs/" + created.id() + "/suspension", created.etag(), reason).ok();
/// ```
public final class Api {

    private static final String JSON = "application/json";
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final @Nullable Token token;
    private final Map<String, String> headers;
    private final @Nullable Integer port;

    private Api(@Nullable Token token, Map<String, String> headers, @Nullable Integer port) {
        this.token = token;
        this.headers = headers;
        this.port = port;
    }

    /// Speaks as this agency, with every scope but `registry.personal.read`.
    public static Api as(String agency) {
        return new Api(Tokens.token(agency), Map.of(), null);
    }

    /// Speaks without a token.
    public static Api anonymous() {
        return new Api(null, Map.of(), null);
    }

    /// Speaks with a token as it is, however bad.
    public static Api with(String bearer) {
        return anonymous().header("Authorization", "Bearer " + bearer);
    }

    /// With exactly these scopes.
    public Api scopes(String... scopes) {
        return new Api(known().scopes(scopes), headers, port);
    }

    /// With `registry.personal.read` too, for a stated purpose.
    public Api forPurpose(String purpose) {
        return new Api(known().alsoScope("registry.personal.read"), headers, port).header("Purpose", purpose);
    }

    /// As another account of the agency.
    public Api subject(String subject) {
        return new Api(known().subject(subject), headers, port);
    }

    /// With this header in every request; a second time replaces the first.
    public Api header(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Api(token, more, port);
    }

    /// At this port, whatever port the others use.
    public Api port(int port) {
        return new Api(token, headers, port);
    }

    /// @param values fill the `{…}` of the path and the query, and are encoded
    public Answer get(String path, Object... values) {
        return send("GET", request(null, null), path, values);
    }

    /// @param body a JSON text, or anything that Jackson writes
    public Answer post(String path, Object body) {
        return post(path, JSON, Json.text(body));
    }

    /// A `POST` without a body.
    public Answer post(String path) {
        return send("POST", keyed(request(null, null)), path);
    }

    /// A `POST` of any media type: a text, bytes, a file or a stream.
    public Answer post(String path, String mediaType, Object content) {
        var request = keyed(request(null, null)).contentType(mediaType);
        return send("POST", content instanceof byte[] bytes ? request.body(bytes) : request.body(content), path);
    }

    /// @param etag what the thing's last answer had; null sends no `If-Match`
    public Answer put(String path, @Nullable String etag, Object body) {
        return send("PUT", request(etag, JSON).body(Json.text(body)), path);
    }

    /// A `PUT` without a body.
    public Answer put(String path, @Nullable String etag) {
        return send("PUT", request(etag, null), path);
    }

    /// A merge patch (RFC 7396).
    public Answer patch(String path, @Nullable String etag, Object body) {
        return send("PATCH", request(etag, MERGE_PATCH).body(Json.text(body)), path);
    }

    public Answer delete(String path, @Nullable String etag) {
        return send("DELETE", request(etag, null), path);
    }

    private Token known() {
        if (token == null) {
            throw new IllegalStateException("begin with Api.as(agency)");
        }
        return token;
    }

    private RequestSpecification request(@Nullable String etag, @Nullable String mediaType) {
        var request = RestAssured.given().config(Json.UNTOUCHED).headers(headers);
        if (token != null) {
            request.header("Authorization", "Bearer " + token.signed());
        }
        if (port != null) {
            request.port(port);
        }
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return mediaType == null ? request : request.contentType(mediaType);
    }

    private RequestSpecification keyed(RequestSpecification request) {
        return headers.containsKey("Idempotency-Key")
                ? request
                : request.header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static Answer send(String method, RequestSpecification request, String path, Object... values) {
        return Answer.of(language -> language == null
                ? RestAssured.given(request).request(method, path, values)
                : RestAssured.given(request).header("Accept-Language", language).request(method, path, values));
    }
}
