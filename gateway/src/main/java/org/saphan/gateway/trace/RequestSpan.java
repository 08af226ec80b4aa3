package org.saphan.gateway.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import org.jspecify.annotations.Nullable;
import org.saphan.operations.traces.TraceContext;

/// What a trace tells of one request.
public final class RequestSpan {

    private static final int FIRST_FAULT_OF_OURS = 500;

    private final Span span;
    private final String method;

    RequestSpan(Span span, String method) {
        this.span = span;
        this.method = method;
    }

    /// Under which the service goes on with the trace.
    public String traceparent() {
        return TraceContext.text(span.getSpanContext());
    }

    /// @param path with nothing in it that could name somebody
    public void end(String route, String path, int status, @Nullable String agency) {
        if (span.isRecording()) {
            span.updateName(method + ' ' + route);
            span.setAttribute("saphan.route", route);
            span.setAttribute("url.path", path);
            span.setAttribute("http.response.status_code", status);
            if (agency != null) {
                span.setAttribute("saphan.agency", agency);
            }
            if (status >= FIRST_FAULT_OF_OURS) {
                span.setStatus(StatusCode.ERROR);
            }
        }
        span.end();
    }
}
