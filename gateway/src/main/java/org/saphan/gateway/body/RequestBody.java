package org.saphan.gateway.body;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/// What a request says about its body before it comes.
public final class RequestBody {

    private RequestBody() {}

    /// Whether a body comes, or may come: HTTP/2 does not say so beforehand.
    public static boolean mayCome(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        if (length != null) {
            return !length.equals("0");
        }
        return request.version() == HttpVersion.HTTP_2
                ? !isRead(request.method()) && !request.isEnded()
                : request.headers().contains("Transfer-Encoding");
    }

    /// Says in the words of HTTP/1.1 that there is a body, where HTTP/2 need not say it.
    public static void declare(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2 && !request.headers().contains("Content-Length")) {
            request.headers().set("Transfer-Encoding", "chunked");
        }
    }

    private static boolean isRead(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }
}
