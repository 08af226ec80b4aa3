package org.saphan.gateway;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.saphan.gateway.accesslog.PlainPath;
import org.saphan.gateway.trace.RequestTraces;

/// Counts what passes, traces it, and writes one line a request, without query, body or anything else that could be
/// personal.
@ApplicationScoped
class Traffic {

    private static final Logger ACCESS = Logger.getLogger("org.saphan.gateway.access");

    private final MeterRegistry meters;
    private final Map<Kind, Counter> requests = new ConcurrentHashMap<>();
    private final Map<String, Timer> answers = new ConcurrentHashMap<>();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final RequestTraces traces;
    private final boolean namesLines;

    /// @param namesLines whether log lines carry the names of their request in fields of their own
    Traffic(
            MeterRegistry meters,
            RequestTraces traces,
            @ConfigProperty(name = "quarkus.log.console.json.enabled", defaultValue = "false") boolean namesLines) {
        this.meters = meters;
        this.traces = traces;
        this.namesLines = namesLines;
        meters.gauge("saphan.gateway.in.flight", inFlight);
        List.of("agency", "address").forEach(each -> meters.counter("saphan.gateway.limited", "by", each));
    }

    void began(Exchange exchange) {
        inFlight.incrementAndGet();
        exchange.isTracedBy(traces.begin(exchange.request()));
        if (namesLines) {
            MDC.put("requestId", exchange.requestId());
            MDC.put("traceId", TraceIds.traceIdOf(exchange.traceparent()));
        }
    }

    /// The service has begun to answer.
    void answered(String route, long nanos) {
        answers.computeIfAbsent(route, this::timer).record(nanos, TimeUnit.NANOSECONDS);
    }

    void limited(Allowance allowance) {
        meters.counter("saphan.gateway.limited", "by", allowance.name()).increment();
    }

    void ended(Exchange exchange, int status) {
        inFlight.decrementAndGet();
        var method = exchange.request().method().name();
        requests.computeIfAbsent(new Kind(exchange.route(), method, status / 100 + "xx"), this::counter)
                .increment();
        var span = exchange.span();
        if (span == null && !ACCESS.isInfoEnabled()) {
            return;
        }
        var path = PlainPath.of(exchange.context().normalizedPath());
        if (span != null) {
            span.end(exchange.route(), path, status, exchange.agency());
        }
        ACCESS.info(line(exchange, method, path, status));
    }

    private static String line(Exchange exchange, String method, String path, int status) {
        return method + ' ' + path + ' ' + status + " agency="
                + (exchange.agency() == null ? "-" : exchange.agency()) + " ms="
                + TimeUnit.NANOSECONDS.toMillis(exchange.nanos()) + " bytes="
                + exchange.request().response().bytesWritten() + " request=" + exchange.requestId();
    }

    private Counter counter(Kind kind) {
        return meters.counter(
                "saphan.gateway.requests",
                List.of(Tag.of("route", kind.route), Tag.of("method", kind.method), Tag.of("status", kind.status)));
    }

    private Timer timer(String route) {
        return Timer.builder("saphan.gateway.upstream")
                .tag("route", route)
                .serviceLevelObjectives(
                        Duration.ofMillis(5),
                        Duration.ofMillis(20),
                        Duration.ofMillis(50),
                        Duration.ofMillis(200),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(5))
                .register(meters);
    }

    private record Kind(String route, String method, String status) {}
}
