package org.saphan.gateway.browser;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which pages of other origins may call and read (CORS). Nobody's, unless configured; cookies never count, so a page
/// needs a token like everybody else.
public final class CrossOrigin {

    private static final String ANY = "*";
    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String READABLE =
            "ETag, Location, Link, Retry-After, X-Request-Id, RateLimit, RateLimit-Policy, "
                    + "Deprecation, Sunset, Content-Language, Content-Disposition";

    private final Set<String> origins;
    private final boolean any;
    private final String maxAge;

    /// @param origins as browsers send them (`https://host`), or `*` for all
    /// @param maxAge how long a browser may remember the permission
    public CrossOrigin(Collection<String> origins, Duration maxAge) {
        this.origins = Set.copyOf(origins);
        this.any = origins.contains(ANY);
        this.maxAge = Long.toString(maxAge.toSeconds());
    }

    /// Adds to the answer what lets the page read it.
    ///
    /// @return whether the request only asks for permission and has got it
    public boolean permits(HttpServerRequest request) {
        if (origins.isEmpty()) {
            return false;
        }
        var headers = request.response().headers();
        headers.add("Vary", "Origin");
        var origin = request.getHeader("Origin");
        if (!isPermitted(origin)) {
            return false;
        }
        headers.set("Access-Control-Allow-Origin", any ? ANY : origin);
        if (!request.method().equals(HttpMethod.OPTIONS)
                || request.getHeader("Access-Control-Request-Method") == null) {
            headers.set("Access-Control-Expose-Headers", READABLE);
            return false;
        }
        headers.set("Access-Control-Allow-Methods", METHODS);
        var asked = request.getHeader("Access-Control-Request-Headers");
        if (asked != null) {
            headers.set("Access-Control-Allow-Headers", asked);
        }
        headers.set("Access-Control-Max-Age", maxAge);
        return true;
    }

    private boolean isPermitted(@Nullable String origin) {
        return origin != null && (any || origins.contains(origin));
    }
}
