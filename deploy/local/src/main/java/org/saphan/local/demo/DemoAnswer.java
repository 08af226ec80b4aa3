package org.saphan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/// What the suite answered.
///
/// @param request method and path
/// @param etag the version, or empty
/// @param location the path of what was made, or empty
record DemoAnswer(String request, int status, String etag, String location, JsonNode body) {

    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    /// The answer, if the request took effect.
    ///
    /// @throws DemoFailure when it was refused
    DemoAnswer done() {
        if (status / 100 != 2) {
            throw new DemoFailure(this.toString());
        }
        return this;
    }

    /// As [#done()], but what was refused with this code had been done before.
    DemoAnswer doneUnless(String code) {
        return is(code) ? this : done();
    }

    /// The same request is running elsewhere, or the suite is busy.
    boolean mayPass() {
        return PASSING.contains(status) || is("IDEMPOTENCY_KEY_IN_USE");
    }

    /// Whether it was refused with this code.
    boolean is(String code) {
        return code.equals(body.path("code").asText());
    }

    /// Whether it was refused as not eligible for this reason.
    boolean violates(String code) {
        return body.path("violations").findValuesAsText("code").contains(code);
    }

    String text(String member) {
        return body.path(member).asText();
    }

    @Override
    public String toString() {
        return request + " answered " + status + " " + body.path("code").asText() + " "
                + body.path("detail").asText() + " " + body.path("violations");
    }
}
