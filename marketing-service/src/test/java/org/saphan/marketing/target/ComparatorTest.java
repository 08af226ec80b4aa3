package org.saphan.marketing.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T4")
class ComparatorTest {

    @Test
    @Tag("S2-09")
    void eightHundredIsAtLeastEightHundred() {
        assertThat(Comparator.GTE.isMet(number("800"), number("800"))).isTrue();
        assertThat(Comparator.GTE.shortfall(number("800"), number("800"), 0)).isEqualByComparingTo("0");
    }

    @Test
    @Tag("S2-09")
    @Tag("refuses")
    void eightHundredIsNotMoreThanEightHundred() {
        assertThat(Comparator.GT.isMet(number("800"), number("800"))).isFalse();
        assertThat(Comparator.GT.shortfall(number("800"), number("800"), 0)).isEqualByComparingTo("1");
        assertThat(Comparator.GT.isMet(number("801"), number("800"))).isTrue();
    }

    @Test
    @Tag("S2-10")
    @Tag("refuses")
    void whatIsShownAsTwentyPercentIsNotTwenty() {
        assertThat(Comparator.GTE.isMet(number("19.996"), number("20"))).isFalse();
        assertThat(Comparator.GTE.shortfall(number("19.996"), number("20"), 2)).isEqualByComparingTo("0.01");
        assertThat(Comparator.GT.shortfall(number("20"), number("20"), 2)).isEqualByComparingTo("0.01");
        assertThat(Comparator.GT.shortfall(number("19.996"), number("20"), 2)).isEqualByComparingTo("0.01");
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
