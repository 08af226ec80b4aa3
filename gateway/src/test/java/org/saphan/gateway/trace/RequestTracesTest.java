package org.saphan.gateway.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.operations.traces.TraceSettings;
import org.saphan.operations.traces.Traces;

class RequestTracesTest {

    private static final String NOBODY_LISTENS = "http://127.0.0.1:9";

    @Test
    void withoutACollectorThereIsNoSpan() {
        assertThat(traces(Map.of()).begin(request("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")))
                .isNull();
    }

    /// The lower half of a trace's id decides, and all zeros are below any share.
    @ParameterizedTest
    @CsvSource({
        "0af7651916cd43dd0000000000000001, 00, 01",
        "0af7651916cd43dd0000000000000001, 01, 01",
        "0af7651916cd43dd7fffffffffffffff, 01, 00",
        "0af7651916cd43dd7fffffffffffffff, 00, 00"
    })
    void theTracesIdDecidesWhetherItIsKeptAndNotTheCaller(String trace, String asked, String decided) {
        var traces = traces(Map.of("saphan.traces.endpoint", NOBODY_LISTENS, "saphan.traces.sampled", "0.1"));
        var span = Objects.requireNonNull(traces.begin(request("00-" + trace + "-b7ad6b7169203331-" + asked)));

        assertThat(span.traceparent())
                .matches("00-" + trace + "-[0-9a-f]{16}-" + decided)
                .doesNotContain("b7ad6b7169203331");
        span.end("things", "/things/v1/*", 200, "CDD");
    }

    @Test
    void aBadTraceOfACallerIsNotGoneOnWith() {
        var traces = traces(Map.of("saphan.traces.endpoint", NOBODY_LISTENS));
        var span = Objects.requireNonNull(traces.begin(request("00-xyz-b7ad6b7169203331-01")));

        assertThat(span.traceparent()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
    }

    private static RequestTraces traces(Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder()
                .withMapping(TraceSettings.class)
                .withDefaultValue("saphan.traces.callers-decide", "false")
                .withDefaultValues(settings)
                .build();
        return new RequestTraces(new Traces(config.getConfigMapping(TraceSettings.class), "gateway", "1"));
    }

    private static HttpServerRequest request(String traceparent) {
        return (HttpServerRequest) Proxy.newProxyInstance(
                HttpServerRequest.class.getClassLoader(),
                new Class<?>[] {HttpServerRequest.class},
                (_, method, _) -> switch (method.getName()) {
                    case "method" -> HttpMethod.GET;
                    case "headers" -> MultiMap.caseInsensitiveMultiMap().add("traceparent", traceparent);
                    case "getHeader" -> traceparent;
                    default -> throw new UnsupportedOperationException(method.toString());
                });
    }
}
