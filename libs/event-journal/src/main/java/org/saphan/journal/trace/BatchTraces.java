package org.saphan.journal.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.fence.JournalEntry;
import org.saphan.operations.traces.TraceContext;
import org.saphan.operations.traces.Traces;

/// Begins the spans of a batch: one in each trace that is kept and has an event in it. Where there are several, each is
/// linked to the first, so that who looks at one sees what else the batch was busy with.
@Singleton
public class BatchTraces {

    /// A batch of thousands must not cost thousands of spans.
    private static final int MOST = 32;

    private final Traces traces;

    BatchTraces(Traces traces) {
        this.traces = traces;
    }

    /// The events go to Kafka in one transaction.
    public BatchSpans publishing(List<JournalEntry> entries) {
        return begin(
                SpanKind.PRODUCER,
                "publish",
                entries.size(),
                entries.stream().map(each -> new Traced(each.type().topic(), each.traceparent())));
    }

    /// @param traceparents of the events that are learnt
    public BatchSpans learning(String topic, int size, Stream<@Nullable String> traceparents) {
        return begin(SpanKind.CONSUMER, "learn", size, traceparents.map(each -> new Traced(topic, each)));
    }

    private BatchSpans begin(SpanKind kind, String verb, int size, Stream<Traced> events) {
        if (!traces.areKept()) {
            return BatchSpans.NONE;
        }
        var spans = new ArrayList<Span>();
        events.filter(each -> TraceContext.isKept(each.traceparent()))
                .distinct()
                .limit(MOST)
                .forEach(each -> spans.add(begin(kind, verb, size, each, spans)));
        return new BatchSpans(spans);
    }

    private Span begin(SpanKind kind, String verb, int size, Traced event, List<Span> before) {
        var span = traces.tracer()
                .spanBuilder(verb + ' ' + event.topic())
                .setSpanKind(kind)
                .setParent(parent(event))
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.destination.name", event.topic())
                .setAttribute("messaging.batch.message_count", size);
        if (!before.isEmpty()) {
            span.addLink(before.getFirst().getSpanContext());
        }
        return span.startSpan();
    }

    private static Context parent(Traced event) {
        return TraceContext.of(event.traceparent());
    }

    private record Traced(String topic, @Nullable String traceparent) {}
}
