package org.saphan.plan.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.http.target.Comparator;
import org.saphan.http.target.TargetStatus;
import org.saphan.plan.terms.MoneyUnit;
import org.saphan.plan.terms.Target;

class IndicatorTargetsTest {

    @ParameterizedTest
    @CsvSource({
        "GT,  1000, ENTREPRENEUR, 1001,         MET,     0",
        "GT,  1000, ENTREPRENEUR, 1000,         NOT_MET, 1",
        "GT,  1000, ENTREPRENEUR, 998,          NOT_MET, 3",
        "GTE, 200,  ENTREPRENEUR, 200,          MET,     0",
        "GTE, 200,  ENTREPRENEUR, 199,          NOT_MET, 1",
        "GT,  500,  BAHT,         500,          NOT_MET, 0.01",
        "GT,  500,  BAHT,         499.995,      NOT_MET, 0.01",
        "GT,  500,  BAHT,         500.000001,   MET,     0",
        "GT,  500,  MILLION_BAHT, 500,          NOT_MET, 0.00000001"
    })
    @Tag("T4")
    void comparesUnroundedAndTellsTheLeastThatIsMissing(
            Comparator comparator,
            BigDecimal value,
            String unit,
            BigDecimal actual,
            TargetStatus status,
            BigDecimal shortfall) {
        var target = new Target("ANY", comparator, value, unit, null);
        var step = MoneyUnit.of(unit).map(MoneyUnit::least).orElse(BigDecimal.ONE);

        var result = TargetResult.of(target, new Reached(actual, step, List.of()));

        assertThat(result.status()).isEqualTo(status);
        assertThat(result.shortfall()).isEqualByComparingTo(shortfall);
    }
}
