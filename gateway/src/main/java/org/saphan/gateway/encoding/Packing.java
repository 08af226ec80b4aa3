package org.saphan.gateway.encoding;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;
import org.jspecify.annotations.Nullable;

/// Makes the answer to one request small, if it is worth it and the caller can read it so.
public final class Packing {

    private static final int NOT_MODIFIED = 304;

    private final Compression compression;
    private final HttpServerRequest request;
    private @Nullable GzipBody packed;

    public Packing(Compression compression, HttpServerRequest request) {
        this.compression = compression;
        this.request = request;
    }

    public void pack(ProxyResponse answer) {
        var headers = answer.headers();
        var body = answer.getBody();
        if (answer.getStatusCode() == NOT_MODIFIED) {
            if (EntityTags.isMarked(request.getHeader("If-None-Match"))) {
                EntityTags.mark(headers);
            }
        } else if (body != null && compression.suits(answer.getStatusCode(), headers, body.length())) {
            headers.add("Vary", "Accept-Encoding");
            if (isWanted()) {
                packed = new GzipBody(body.stream(), compression.level());
                headers.remove("Content-Length");
                headers.set("Content-Encoding", "gzip");
                EntityTags.mark(headers);
                answer.setBody(Body.body(packed));
            }
        }
    }

    /// An answer to HEAD describes the plain body, and HTTP/1.0 would need its length.
    private boolean isWanted() {
        return !request.method().equals(HttpMethod.HEAD)
                && request.version() != HttpVersion.HTTP_1_0
                && Compression.isAccepted(request.getHeader("Accept-Encoding"));
    }

    public void end() {
        if (packed != null) {
            packed.close();
        }
    }
}
