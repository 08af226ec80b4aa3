package org.saphan.suite;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Takes the spans that the suite's members send, as a collector of an operator would (OTLP over HTTP). One trace of a
/// thousand is kept, and every one whose id ends with zeros: a test that wants to see its own chooses such an id.
final class SpanCollector {

    private static final int OK = 200;

    private final ConcurrentLinkedQueue<Told> told = new ConcurrentLinkedQueue<>();
    private final HttpServer server;

    SpanCollector() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    /// A span, and the program that told of it.
    record Told(String program, Span span) {

        String name() {
            return program + ": " + span.getName();
        }

        String id() {
            return hex(span.getSpanId().toByteArray());
        }

        String parent() {
            return hex(span.getParentSpanId().toByteArray());
        }

        Stream<KeyValue> attributes() {
            return span.getAttributesList().stream();
        }
    }

    /// What a member has to be told so that its spans come here.
    Map<String, String> settings() {
        return Map.of(
                "saphan.traces.endpoint",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "saphan.traces.sampled",
                "0.001");
    }

    /// The spans of one trace, in no order.
    List<Told> of(String traceId) {
        return told.stream()
                .filter(each -> hex(each.span().getTraceId().toByteArray()).equals(traceId))
                .toList();
    }

    List<Told> all() {
        return List.copyOf(told);
    }

    void end() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange;
                var body = new GZIPInputStream(exchange.getRequestBody())) {
            ExportTraceServiceRequest.parseFrom(body).getResourceSpansList().forEach(this::take);
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(OK, -1);
        }
    }

    private void take(ResourceSpans spans) {
        var program = spans.getResource().getAttributesList().stream()
                .filter(each -> each.getKey().equals("service.name"))
                .map(each -> each.getValue().getStringValue())
                .findFirst()
                .orElseThrow();
        spans.getScopeSpansList().stream()
                .flatMap(each -> each.getSpansList().stream())
                .forEach(span -> told.add(new Told(program, span)));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
