package org.saphan.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Gives JSON to who says nothing of the form of the answer, where a route also answers with a file.
@Singleton
class JsonByDefault {

    private static final String JSON_FIRST = MediaType.APPLICATION_JSON + ", */*;q=0.5";

    @ServerRequestFilter(preMatching = true)
    void prefer(ContainerRequestContext request) {
        var accept = request.getHeaderString(HttpHeaders.ACCEPT);
        if (accept == null || accept.isBlank() || accept.strip().equals(MediaType.WILDCARD)) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, JSON_FIRST);
        }
    }
}
