package org.saphan.plan.budget;

import java.util.Comparator;

/// One agency's money of one fiscal year (October to September, Buddhist era) in one programme. Whoever holds
/// several funds takes them in this order.
public record Fund(String programmeCode, String agency, int fiscalYearBE) implements Comparable<Fund> {

    private static final Comparator<Fund> ORDER = Comparator.comparing(Fund::programmeCode)
            .thenComparing(Fund::agency)
            .thenComparingInt(Fund::fiscalYearBE);

    @Override
    public int compareTo(Fund other) {
        return ORDER.compare(this, other);
    }
}
