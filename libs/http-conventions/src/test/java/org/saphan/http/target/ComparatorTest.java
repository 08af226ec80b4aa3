package org.saphan.http.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparatorTest {

    @ParameterizedTest
    @CsvSource({
        "1000, GTE, 1000, 1, MET, 0",
        "999, GTE, 1000, 1, NOT_MET, 1",
        "1000, GT, 1000, 1, NOT_MET, 1",
        "1001, GT, 1000, 1, MET, 0",
        "1000.0001, GT, 1000, 1, MET, 0",
        "19.996, GTE, 20, 0.01, NOT_MET, 0.01",
        "19.996, GT, 20, 0.01, NOT_MET, 0.01",
        "20, GT, 20, 0.01, NOT_MET, 0.01",
        "600000000.00, GTE, 700000000, 0.01, NOT_MET, 100000000.00"
    })
    void comparesUnroundedAndSaysWhatIsMissing(
            BigDecimal actual,
            Comparator comparator,
            BigDecimal target,
            BigDecimal step,
            TargetStatus status,
            BigDecimal missing) {
        assertThat(TargetStatus.of(actual, comparator, target)).isEqualTo(status);
        assertThat(comparator.shortfall(actual, target, step)).isEqualByComparingTo(missing);
    }
}
