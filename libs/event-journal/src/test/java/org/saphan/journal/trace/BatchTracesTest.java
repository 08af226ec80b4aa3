package org.saphan.journal.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status.StatusCode;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saphan.operations.traces.TraceSettings;
import org.saphan.operations.traces.Traces;

class BatchTracesTest {

    private static final String TOPIC = "other.village.v1";
    private static final int MANY = 40;

    private final List<Span> spans = new CopyOnWriteArrayList<>();
    private final HttpServer collector = collector();
    private final BatchTraces traces = traces(Map.of(
            "saphan.traces.endpoint",
            "http://127.0.0.1:" + collector.getAddress().getPort() + "/",
            "saphan.traces.sampled",
            "1"));

    BatchTracesTest() throws IOException {}

    @AfterEach
    void close() {
        collector.stop(0);
    }

    @Test
    void eachTraceOfABatchHasItsSpanLinkedToTheFirst() {
        try (var batch = traces.learning(TOPIC, MANY, Stream.of(kept(1), kept(2), kept(1), dropped(3), null))) {
            batch.succeeded();
        }

        await().until(() -> spans.size() == 2);
        assertThat(spans).allSatisfy(each -> {
            assertThat(each.getName()).isEqualTo("learn " + TOPIC);
            assertThat(each.getStatus().getCode()).isEqualTo(StatusCode.STATUS_CODE_UNSET);
        });
        assertThat(spans.get(0).getLinksList()).isEmpty();
        assertThat(spans.get(1).getLinksList())
                .singleElement()
                .satisfies(link ->
                        assertThat(link.getSpanId()).isEqualTo(spans.get(0).getSpanId()));
    }

    @Test
    void aLargeBatchCostsFewSpansAndOneThatFailsSaysSo() {
        traces.learning(TOPIC, MANY, IntStream.range(1, MANY).mapToObj(BatchTracesTest::kept))
                .close();

        await().until(() -> !spans.isEmpty());
        assertThat(spans)
                .hasSize(32)
                .allSatisfy(each -> assertThat(each.getStatus().getCode()).isEqualTo(StatusCode.STATUS_CODE_ERROR));
    }

    @Test
    void withoutACollectorThereIsNothing() {
        assertThat(traces(Map.of()).learning(TOPIC, 1, Stream.of(kept(1)))).isSameAs(BatchSpans.NONE);
    }

    private static BatchTraces traces(Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder()
                .withMapping(TraceSettings.class)
                .withDefaultValues(settings)
                .build();
        return new BatchTraces(new Traces(config.getConfigMapping(TraceSettings.class), "sample-service", "1"));
    }

    private static String kept(int number) {
        return "00-0af7651916cd43dd8448eb21%08x-b7ad6b7169203331-01".formatted(number);
    }

    private static String dropped(int number) {
        return kept(number).replaceAll("1$", "0");
    }

    private HttpServer collector() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", this::take);
        server.start();
        return server;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange;
                var body = new GZIPInputStream(exchange.getRequestBody())) {
            ExportTraceServiceRequest.parseFrom(body).getResourceSpansList().stream()
                    .flatMap(each -> each.getScopeSpansList().stream())
                    .forEach(each -> spans.addAll(each.getSpansList()));
            exchange.sendResponseHeaders(200, -1);
        }
    }
}
