package org.saphan.marketing.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.saphan.http.target.TargetMeasure;
import org.saphan.marketing.valuemeasurement.ValueAddedQueries;

/// By how many percent the products of the programme gained, by sums (S2-10).
@ApplicationScoped
class ValueAddedPercent implements TargetMeasure {

    private final ValueAddedQueries added;

    ValueAddedPercent(ValueAddedQueries added) {
        this.added = added;
    }

    @Override
    public String metric() {
        return ValueAddedQueries.METRIC;
    }

    @Override
    public BigDecimal actual(String programmeCode) {
        return added.percent(programmeCode);
    }

    @Override
    public int decimals() {
        return 2;
    }
}
