package org.saphan.http;

import jakarta.enterprise.context.RequestScoped;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/// What ties a request to the events and log lines that it causes.
@RequestScoped
public class RequestTrace {

    static final String REQUEST_ID = "X-Request-Id";
    static final String TRACE_PARENT = "traceparent";

    /// Thirteen digits in a row may be somebody's national id, which must not come into a log.
    private static final Pattern ID = Pattern.compile("(?!.*[0-9]{13})[A-Za-z0-9._:-]{8,100}");

    private static final Pattern PARENT = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private static final int TRACE_BEGINS = 3;
    private static final int TRACE_ENDS = 35;

    private @Nullable String requestId;
    private @Nullable String traceParent;

    void begin(@Nullable String id, @Nullable String parent) {
        requestId = id != null && ID.matcher(id).matches() ? id : Ids.next().toString();
        traceParent = parent != null && PARENT.matcher(parent).matches() ? parent : null;
        MDC.put("requestId", requestId);
        if (traceParent != null) {
            MDC.put("traceId", traceParent.substring(TRACE_BEGINS, TRACE_ENDS));
        }
    }

    /// The request's id, as echoed in `X-Request-Id`; null outside a request.
    public @Nullable String requestId() {
        return requestId;
    }

    /// The W3C trace context that the request came with, if any.
    public @Nullable String traceParent() {
        return traceParent;
    }
}
