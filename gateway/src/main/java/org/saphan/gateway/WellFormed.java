package org.saphan.gateway;

import io.vertx.core.http.HttpServerRequest;

/// Whether it is clear where a request goes and where it ends; what two servers could read differently is refused.
final class WellFormed {

    private WellFormed() {}

    static boolean test(HttpServerRequest request) {
        return hasOneHost(request) && hasOneLength(request);
    }

    private static boolean hasOneHost(HttpServerRequest request) {
        return request.headers().getAll("Host").size() <= 1 && request.authority() != null;
    }

    private static boolean hasOneLength(HttpServerRequest request) {
        var lengths = request.headers().getAll("Content-Length");
        var encodings = request.headers().getAll("Transfer-Encoding");
        if (encodings.isEmpty()) {
            return lengths.isEmpty() || (lengths.size() == 1 && declaredLength(request) >= 0);
        }
        return lengths.isEmpty()
                && encodings.size() == 1
                && encodings.getFirst().strip().equalsIgnoreCase("chunked");
    }

    /// Bytes of the body as the caller says, 0 if nothing is said, -1 if it is no number.
    static long declaredLength(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
