package org.saphan.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Answers that carry more than a body: where the new thing is, and which version it has.
public final class Answers {

    private Answers() {}

    /// 201 with `Location` (below the service's base path), `ETag` and body.
    ///
    /// @param path segments of the new thing's path, `"entrepreneurs", id`
    public static <T> RestResponse<T> created(long version, T body, Object... path) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .entity(body)
                .location(location(path))
                .header(HttpHeaders.ETAG, IfMatch.tagOf(version))
                .build();
    }

    /// 202 with the `Location` of the job that does the work.
    public static <T> RestResponse<T> accepted(T body, Object... path) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.ACCEPTED)
                .entity(body)
                .location(location(path))
                .build();
    }

    /// 200 with `ETag` and body.
    public static <T> RestResponse<T> ok(long version, T body) {
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.ETAG, IfMatch.tagOf(version))
                .build();
    }

    /// 200 with `ETag` and body, or 304 when the client has this version already.
    ///
    /// @param ifNoneMatch the request's header
    public static <T> RestResponse<T> read(long version, T body, @Nullable String ifNoneMatch) {
        if (ifNoneMatch != null && ifNoneMatch.contains(IfMatch.tagOf(version))) {
            return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
                    .header(HttpHeaders.ETAG, IfMatch.tagOf(version))
                    .build();
        }
        return ok(version, body);
    }

    private static URI location(Object... path) {
        var uri = new StringBuilder();
        for (var segment : path) {
            uri.append(uri.isEmpty() ? "" : "/").append(URLEncoder.encode(segment.toString(), StandardCharsets.UTF_8));
        }
        return URI.create(uri.toString());
    }
}
