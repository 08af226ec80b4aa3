package org.saphan.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The request took effect before; this is the answer that it got. Thrown so that nothing happens a second time.
class StoredAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable String location;
    private final @Nullable String etag;
    private final @Nullable String body;

    StoredAnswer(int status, @Nullable String location, @Nullable String etag, @Nullable String body) {
        super(null, null, false, false);
        this.status = status;
        this.location = location;
        this.etag = etag;
        this.body = body;
    }

    Response response() {
        var response = Response.status(status).header("Idempotency-Replayed", "true");
        if (location != null) {
            response.header(HttpHeaders.LOCATION, location);
        }
        if (etag != null) {
            response.header(HttpHeaders.ETAG, etag);
        }
        if (body != null) {
            response.type(MediaType.APPLICATION_JSON_TYPE).entity(body.getBytes(StandardCharsets.UTF_8));
        }
        return response.build();
    }
}
