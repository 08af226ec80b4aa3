package org.saphan.registry.entrepreneur;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The Ministerial Regulation B.E. 2562 at its limits.
class SizeClassTest {

    @ParameterizedTest
    @CsvSource({
        "MANUFACTURING, 5, 1800000, MICRO",
        "MANUFACTURING, 6, 1800000.01, SMALL",
        "MANUFACTURING, 50, 100000000, SMALL",
        "MANUFACTURING, 51, 100000000.01, MEDIUM",
        "MANUFACTURING, 200, 500000000, MEDIUM",
        "MANUFACTURING, 201, 500000000.01, LARGE",
        "SERVICE_TRADE, 5, 1800000, MICRO",
        "SERVICE_TRADE, 30, 50000000, SMALL",
        "SERVICE_TRADE, 31, 50000000.01, MEDIUM",
        "SERVICE_TRADE, 100, 300000000, MEDIUM",
        "SERVICE_TRADE, 101, 300000000.01, LARGE"
    })
    void agreesWithTheRegulation(Sector sector, int employees, BigDecimal revenue, SizeClass expected) {
        assertThat(SizeClass.of(sector, employees, revenue)).isEqualTo(expected);
        assertThat(SizeClass.of(sector, employees, null)).isEqualTo(expected);
        assertThat(SizeClass.of(sector, null, revenue)).isEqualTo(expected);
    }

    @Test
    void letsRevenueDecideWhereStaffAndRevenueDisagree() {
        assertThat(SizeClass.of(Sector.MANUFACTURING, 500, new BigDecimal("1000000")))
                .isEqualTo(SizeClass.MICRO);
    }

    @Test
    void isUnknownWithoutASectorOrWithoutFigures() {
        assertThat(SizeClass.of(null, 5, BigDecimal.ONE)).isNull();
        assertThat(SizeClass.of(Sector.MANUFACTURING, null, null)).isNull();
    }
}
