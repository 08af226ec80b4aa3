package org.saphan.marketing.valuemeasurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S2-10")
class AddedPercentTest {

    @Test
    void isShownHalfUpToTwoDecimals() {
        assertThat(AddedPercent.shown(number("100000"), number("119996"))).isEqualByComparingTo("20.00");
        assertThat(AddedPercent.shown(number("300"), number("400"))).isEqualByComparingTo("33.33");
        assertThat(AddedPercent.shown(number("200"), number("100"))).isEqualByComparingTo("-50");
        assertThat(AddedPercent.shown(number("100000"), number("120005"))).isEqualByComparingTo("20.01");
    }

    @Test
    @Tag("refuses")
    void isComparedUnrounded() {
        assertThat(AddedPercent.exact(number("100000"), number("119996"))).isEqualByComparingTo("19.996");
        assertThat(AddedPercent.exact(number("0"), number("1"))).isNull();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
