package org.saphan.operations.traces;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceContextTest {

    private static final String KEPT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Test
    void whatIsReadIsWrittenAsItWas() {
        var span = Span.fromContext(TraceContext.of(KEPT)).getSpanContext();

        assertThat(span.isRemote()).isTrue();
        assertThat(TraceContext.text(span)).isEqualTo(KEPT);
        assertThat(TraceContext.isKept(KEPT)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00",
        "00-00000000000000000000000000000000-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-0",
        "no trace at all, and as long as one would be, or longer",
        ","
    })
    void whatIsNotKeptOrNoTraceCostsNothing(String text) {
        assertThat(TraceContext.isKept(text)).isFalse();
    }

    @Test
    void withoutATextASpanHangsOnNothing() {
        assertThat(Span.fromContext(TraceContext.of(null)).getSpanContext().isValid())
                .isFalse();
    }
}
