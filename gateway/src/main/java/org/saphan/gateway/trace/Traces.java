package org.saphan.gateway.trace;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Begins a span for each request, below the caller's where there is one.
@ApplicationScoped
public class Traces {

    private static final int FAREWELL_SECONDS = 2;
    private static final TextMapGetter<HttpServerRequest> HEADERS = new RequestHeaders();

    private final @Nullable SdkTracerProvider provider;
    private final @Nullable Tracer tracer;

    Traces(
            TraceSettings settings,
            @ConfigProperty(name = "quarkus.application.name") String name,
            @ConfigProperty(name = "quarkus.application.version", defaultValue = "unknown") String version) {
        provider = settings.endpoint()
                .map(endpoint -> Collector.at(endpoint, settings, name, version))
                .orElse(null);
        tracer = provider == null ? null : provider.get("org.saphan.gateway");
    }

    /// @return null where nothing is traced
    public @Nullable RequestSpan begin(HttpServerRequest request) {
        if (tracer == null) {
            return null;
        }
        var method = request.method().name();
        var caller = W3CTraceContextPropagator.getInstance().extract(Context.root(), request, HEADERS);
        return new RequestSpan(
                tracer.spanBuilder(method)
                        .setSpanKind(SpanKind.SERVER)
                        .setParent(caller)
                        .setAttribute("http.request.method", method)
                        .startSpan(),
                method);
    }

    @PreDestroy
    void end() {
        if (provider != null) {
            provider.shutdown().join(FAREWELL_SECONDS, TimeUnit.SECONDS);
        }
    }

    private static final class RequestHeaders implements TextMapGetter<HttpServerRequest> {

        @Override
        public Iterable<String> keys(HttpServerRequest request) {
            return request.headers().names();
        }

        @Override
        public @Nullable String get(@Nullable HttpServerRequest request, String name) {
            return request == null ? null : request.getHeader(name);
        }
    }
}
