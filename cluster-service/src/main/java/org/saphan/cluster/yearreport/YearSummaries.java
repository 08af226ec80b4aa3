package org.saphan.cluster.yearreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.economicvalue.ValueMethod;
import org.saphan.cluster.fiscalyear.FiscalYearDetails;
import org.saphan.cluster.fiscalyear.FiscalYearQueries;

/// Puts together what a year came to.
@ApplicationScoped
class YearSummaries {

    private final YearQueries queries;
    private final FiscalYearQueries years;

    YearSummaries(YearQueries queries, FiscalYearQueries years) {
        this.queries = queries;
        this.years = years;
    }

    /// All years of which something is known, in order.
    List<YearSummary> all() {
        return queries.years().stream().map(this::of).toList();
    }

    YearSummary of(int yearBE) {
        var totals = queries.totals(yearBE);
        var said = years.find(yearBE);
        var figures = figures(totals, said);
        var ages = queries.ages(yearBE);
        var clusters = ages.stream().mapToLong(AgeCount::clusters).sum();
        var growth = YearGrowth.of(figures(yearBE - 1), figures);
        return new YearSummary(
                yearBE,
                years.kindOf(yearBE),
                clusters,
                said.map(FiscalYearDetails::clusters).orElse(null),
                totals.economicValue(),
                figures.reported(),
                figures.target(),
                figures.status(),
                figures.shortfall(),
                average(figures.measured(), clusters),
                said.map(YearSummaries::reportedAverage).orElse(null),
                growth.map(YearGrowth::percent).orElse(null),
                growth.map(YearGrowth::source).orElse(null),
                totals.declines(),
                totals.rounds(),
                totals.members(),
                totals.absent(),
                totals.left(),
                ValueMethod.CURRENT.code(),
                ValueMethod.CURRENT.version(),
                ages);
    }

    YearFigures figures(int yearBE) {
        return figures(queries.totals(yearBE), years.find(yearBE));
    }

    private static YearFigures figures(RoundTotals totals, Optional<FiscalYearDetails> said) {
        return new YearFigures(
                totals.measured(),
                said.map(FiscalYearDetails::reportedValue).orElse(null),
                said.map(FiscalYearDetails::target).orElse(null));
    }

    private static @Nullable BigDecimal reportedAverage(FiscalYearDetails said) {
        var reported = said.reportedValue();
        var clusters = said.clusters();
        return reported == null || clusters == null ? null : average(reported.amount(), clusters);
    }

    private static @Nullable BigDecimal average(@Nullable BigDecimal sum, long clusters) {
        return sum == null || clusters == 0 ? null : sum.divide(BigDecimal.valueOf(clusters), 2, RoundingMode.HALF_UP);
    }
}
