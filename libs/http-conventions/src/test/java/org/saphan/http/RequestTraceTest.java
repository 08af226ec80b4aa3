package org.saphan.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.logging.MDC;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTraceTest {

    private static final String PARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private final RequestTrace trace = new RequestTrace();

    @AfterEach
    void forget() {
        MDC.clear();
    }

    @Test
    void logLinesNameTheRequestAndItsTrace() {
        trace.begin("request-1", PARENT);

        assertThat(MDC.get("requestId")).isEqualTo("request-1");
        assertThat(MDC.get("traceId")).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1101700203451", "id-1101700203451-x", "short", "two words"})
    void whatMightBeSomebodysNumberIsNoRequestId(String sent) {
        trace.begin(sent, null);

        assertThat(trace.requestId()).isNotEqualTo(sent).isEqualTo(MDC.get("requestId"));
        assertThat(MDC.get("traceId")).isNull();
    }
}
