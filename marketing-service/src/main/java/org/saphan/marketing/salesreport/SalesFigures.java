package org.saphan.marketing.salesreport;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// Money in baht, at home and abroad, and how many pieces.
@Embeddable
record SalesFigures(
        BigDecimal domesticSales,
        BigDecimal foreignSales,
        @Nullable Integer units) {

    SalesFigures {
        domesticSales = domesticSales.setScale(2, RoundingMode.UNNECESSARY);
        foreignSales = foreignSales.setScale(2, RoundingMode.UNNECESSARY);
    }

    BigDecimal total() {
        return domesticSales.add(foreignSales);
    }

    boolean soldAtHome() {
        return domesticSales.signum() > 0;
    }

    boolean soldAbroad() {
        return foreignSales.signum() > 0;
    }
}
