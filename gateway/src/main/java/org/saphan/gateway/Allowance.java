package org.saphan.gateway;

import io.vertx.core.MultiMap;

/// What a caller may still do, as the header fields of the IETF rate limit draft say it.
///
/// @param seconds until everything is allowed again, or until one more request is if this one was refused
record Allowance(String name, String policy, boolean granted, long remaining, long seconds) {

    static final String POLICY = "RateLimit-Policy";
    static final String STATE = "RateLimit";

    void describe(MultiMap headers) {
        headers.set(POLICY, policy);
        headers.set(STATE, "\"" + name + "\";r=" + remaining + ";t=" + seconds);
        if (!granted) {
            headers.set("Retry-After", Long.toString(Math.max(1, seconds)));
        }
    }
}
