package org.saphan.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/// Keeps what ties a request to its traces: `X-Request-Id` (made when missing or odd, and echoed) and `traceparent`.
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 100)
class RequestIdFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private final RequestTrace trace;

    RequestIdFilter(RequestTrace trace) {
        this.trace = trace;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        trace.begin(
                request.getHeaderString(RequestTrace.REQUEST_ID), request.getHeaderString(RequestTrace.TRACE_PARENT));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var id = trace.requestId();
        if (id != null) {
            response.getHeaders().putSingle(RequestTrace.REQUEST_ID, id);
        }
    }
}
