package org.saphan.registry.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.registry.opcround.SectionCode;

class MeansTest {

    private static PanelScore score(String value) {
        var section = new SectionScore(SectionCode.A, new BigDecimal(value));
        return PanelScore.give(
                UUID.randomUUID(), new NewScore(UUID.randomUUID(), "M-1", List.of(section), null), Instant.EPOCH);
    }

    @ParameterizedTest
    @CsvSource({"20 21, 20.50", "0.01 0.02, 0.02", "10 10 11, 10.33", "10 11 11, 10.67", "7, 7.00"})
    void areRoundedHalfUpToTwoDecimals(String scores, BigDecimal mean) {
        var given = Arrays.stream(scores.split(" ")).map(MeansTest::score).toList();

        var means = Means.of(given, List.of(SectionCode.A));

        assertThat(means.total()).isEqualTo(mean);
        assertThat(means.members()).isEqualTo(given.size());
    }
}
