package org.saphan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClosingTest {

    @Test
    void servesAsLongAsNobodyAsksItToGo() {
        var closing = new Closing(Duration.ZERO);

        assertThat(closing.hasBegun()).isFalse();
        assertThat(closing.refusesWhatIsNew()).isFalse();
    }

    @Test
    void servesOnDuringTheDelay() {
        var closing = new Closing(Duration.ofHours(1));

        closing.begin(new ShutdownDelayInitiatedEvent());

        assertThat(closing.hasBegun()).isTrue();
        assertThat(closing.refusesWhatIsNew()).isFalse();
    }

    @Test
    void refusesAfterTheDelay() {
        var closing = new Closing(Duration.ZERO);

        closing.begin(new ShutdownDelayInitiatedEvent());

        assertThat(closing.refusesWhatIsNew()).isTrue();
    }
}
