package org.saphan.plan.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ComparatorTest {

    private static final BigDecimal THOUSAND = new BigDecimal("1000");

    @Test
    void atLeastIsMetByTheTargetItself() {
        assertThat(Comparator.GTE.isMet(THOUSAND, THOUSAND)).isTrue();
        assertThat(Comparator.GTE.shortfall(THOUSAND, THOUSAND, BigDecimal.ONE)).isZero();
    }

    @Test
    void moreThanTakesOneBeyondTheTarget() {
        assertThat(Comparator.GT.isMet(THOUSAND, THOUSAND)).isFalse();
        assertThat(Comparator.GT.shortfall(THOUSAND, THOUSAND, BigDecimal.ONE)).isEqualByComparingTo("1");
        assertThat(Comparator.GT.isMet(new BigDecimal("1001"), THOUSAND)).isTrue();
    }

    @Test
    void comparesUnrounded() {
        assertThat(Comparator.GTE.isMet(new BigDecimal("19.996"), new BigDecimal("20")))
                .isFalse();
        assertThat(Comparator.GT.isMet(new BigDecimal("1000.0001"), THOUSAND)).isTrue();
    }
}
