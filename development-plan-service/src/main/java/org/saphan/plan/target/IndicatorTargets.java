package org.saphan.plan.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.saphan.plan.indicatorvalue.IndicatorSum;
import org.saphan.plan.programme.ProgrammeDetails;
import org.saphan.plan.terms.IndicatorMeasure;
import org.saphan.plan.terms.IndicatorTerm;
import org.saphan.plan.terms.MoneyUnit;
import org.saphan.plan.terms.Target;

/// Measures targets by the results at the entrepreneurs (S4-03, T8): money to the satang, whatever unit of money the
/// target is written in; everything else in whole steps.
final class IndicatorTargets {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private final ProgrammeDetails programme;
    private final List<IndicatorSum> sums;

    IndicatorTargets(ProgrammeDetails programme, List<IndicatorSum> sums) {
        this.programme = programme;
        this.sums = sums;
    }

    Reached reached(Target target, IndicatorMeasure measure) {
        var sum = sums.stream()
                .filter(each -> each.code().equals(measure.code()))
                .findFirst()
                .orElseGet(() -> IndicatorSum.none(measure.code()));
        var methods = sum.methods();
        return switch (measure.aggregate()) {
            case SUM_OF_INCREASE -> new Reached(in(target, measure, sum.increase()), step(target), methods);
            case SUM_AFTER -> new Reached(in(target, measure, sum.after()), step(target), methods);
            case PERCENT_OF_SUMS ->
                new Reached(Objects.requireNonNullElse(sum.percent(), BigDecimal.ZERO), HUNDREDTH, methods);
            case COUNT_IMPROVED -> new Reached(BigDecimal.valueOf(sum.improved()), BigDecimal.ONE, methods);
        };
    }

    /// In the target's unit, where both mean money.
    private BigDecimal in(Target target, IndicatorMeasure measure, BigDecimal amount) {
        var wanted = MoneyUnit.of(target.unit());
        var given = programme.indicator(measure.code()).map(IndicatorTerm::unit).flatMap(MoneyUnit::of);
        return both(wanted, given)
                .map(unit -> unit.from(amount, given.orElseThrow()))
                .orElse(amount);
    }

    private static Optional<MoneyUnit> both(Optional<MoneyUnit> wanted, Optional<MoneyUnit> given) {
        return given.isPresent() ? wanted : Optional.empty();
    }

    private static BigDecimal step(Target target) {
        return MoneyUnit.of(target.unit()).map(MoneyUnit::least).orElse(BigDecimal.ONE);
    }
}
