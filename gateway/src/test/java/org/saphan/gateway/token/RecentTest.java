package org.saphan.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final Recent<Integer, String> recent = new Recent<>(10);

    @Test
    void neverGrowsBeyondItsBound() {
        IntStream.range(0, 1_000).forEach(i -> recent.put(i, "x"));

        assertThat(recent.size()).isLessThanOrEqualTo(10);
    }

    @Test
    void keepsWhatIsAskedFor() {
        recent.put(-1, "kept");
        IntStream.range(0, 1_000).forEach(i -> {
            recent.put(i, "x");
            assertThat(recent.get(-1)).isEqualTo("kept");
        });
    }

    @Test
    void forgetsWhatIsNot() {
        recent.put(-1, "forgotten");
        IntStream.range(0, 20).forEach(i -> recent.put(i, "x"));

        assertThat(recent.get(-1)).isNull();
    }
}
