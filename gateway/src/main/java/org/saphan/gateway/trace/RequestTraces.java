package org.saphan.gateway.trace;

import io.opentelemetry.api.trace.SpanKind;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.saphan.operations.traces.TraceContext;
import org.saphan.operations.traces.Traces;

/// Begins a span for each request, below the caller's where there is one.
@ApplicationScoped
public class RequestTraces {

    private final Traces traces;

    RequestTraces(Traces traces) {
        this.traces = traces;
    }

    /// @return null where nothing is traced
    public @Nullable RequestSpan begin(HttpServerRequest request) {
        if (!traces.areKept()) {
            return null;
        }
        var method = request.method().name();
        return new RequestSpan(
                traces.tracer()
                        .spanBuilder(method)
                        .setSpanKind(SpanKind.SERVER)
                        .setParent(TraceContext.of(request.getHeader("traceparent")))
                        .setAttribute("http.request.method", method)
                        .startSpan(),
                method);
    }
}
