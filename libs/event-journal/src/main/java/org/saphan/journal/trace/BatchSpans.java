package org.saphan.journal.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import java.util.List;

/// The spans of one batch, which end together.
public final class BatchSpans implements AutoCloseable {

    static final BatchSpans NONE = new BatchSpans(List.of());

    private final List<Span> spans;
    private boolean good;

    BatchSpans(List<Span> spans) {
        this.spans = List.copyOf(spans);
    }

    /// Without this they end as failed.
    public void succeeded() {
        good = true;
    }

    @Override
    public void close() {
        for (var span : spans) {
            if (!good) {
                span.setStatus(StatusCode.ERROR);
            }
            span.end();
        }
    }
}
