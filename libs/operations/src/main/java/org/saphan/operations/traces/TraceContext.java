package org.saphan.operations.traces;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A trace context as it travels, on a request or an event: the text of W3C's `traceparent`.
public final class TraceContext {

    private static final int FLAGS = 53;
    private static final TextMapGetter<String> TEXT = new Text();

    private TraceContext() {}

    /// What a span may hang on; without a text, or with one that is none, on nothing.
    public static Context of(@Nullable String traceparent) {
        return traceparent == null
                ? Context.root()
                : W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, TEXT);
    }

    /// Whether whoever began it keeps the trace.
    public static boolean isKept(@Nullable String traceparent) {
        return traceparent != null
                && traceparent.length() > FLAGS
                && Span.fromContext(of(traceparent)).getSpanContext().isSampled();
    }

    public static String text(SpanContext span) {
        return "00-" + span.getTraceId() + '-' + span.getSpanId() + '-'
                + span.getTraceFlags().asHex();
    }

    private static final class Text implements TextMapGetter<String> {

        @Override
        public Iterable<String> keys(String traceparent) {
            return List.of("traceparent");
        }

        @Override
        public @Nullable String get(@Nullable String traceparent, String name) {
            return name.equals("traceparent") ? traceparent : null;
        }
    }
}
