package org.saphan.http.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.saphan.operations.traces.TraceContext;
import org.saphan.operations.traces.Traces;

/// A span for each request to the API: method, route as it is documented, status. Events that the request records
/// carry this span's context, not the caller's.
@Singleton
class RequestSpans {

    private static final int BEFORE_ALL = -100_000;
    private static final int FIRST_FAULT_OF_OURS = 500;

    /// Where Quarkus REST leaves the route that it found, for meters and for us.
    private static final String ROUTE = "UrlPathTemplate";

    private final Traces traces;
    private final String root;

    RequestSpans(Traces traces, @ConfigProperty(name = "quarkus.rest.path", defaultValue = "/") String root) {
        this.traces = traces;
        this.root = root;
    }

    void add(@Observes Router router) {
        if (traces.areKept()) {
            router.route(root + "/*").order(BEFORE_ALL).handler(this::begin);
        }
    }

    private void begin(RoutingContext ctx) {
        var request = ctx.request();
        var method = request.method().name();
        var span = traces.tracer()
                .spanBuilder(method)
                .setSpanKind(SpanKind.SERVER)
                .setParent(TraceContext.of(request.getHeader("traceparent")))
                .setAttribute("http.request.method", method)
                .startSpan();
        request.headers().set("traceparent", TraceContext.text(span.getSpanContext()));
        if (span.isRecording()) {
            var found = Vertx.currentContext();
            ctx.addEndHandler(
                    _ -> end(span, method, routeOf(found), ctx.response().getStatusCode()));
        }
        ctx.next();
    }

    private @Nullable String routeOf(Context found) {
        String below = found.getLocal(ROUTE);
        return below == null ? null : root + below;
    }

    private static void end(Span span, String method, @Nullable String route, int status) {
        if (route != null) {
            span.updateName(method + ' ' + route);
            span.setAttribute("http.route", route);
        }
        span.setAttribute("http.response.status_code", status);
        if (status >= FIRST_FAULT_OF_OURS) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }
}
