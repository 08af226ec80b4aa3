package org.saphan.cluster.fiscalyear;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// What other features may ask about years.
@ApplicationScoped
public class FiscalYearQueries {

    private final FiscalYears years;

    FiscalYearQueries(FiscalYears years) {
        this.years = years;
    }

    public Optional<FiscalYearDetails> find(int yearBE) {
        return years.findByIdOptional(yearBE).map(FiscalYear::details);
    }

    /// What is meant by this year.
    public YearKind kindOf(int yearBE) {
        return find(yearBE).map(FiscalYearDetails::yearKind).orElse(YearKind.FISCAL);
    }
}
