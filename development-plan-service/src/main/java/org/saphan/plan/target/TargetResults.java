package org.saphan.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Optional;
import org.saphan.http.target.TargetElsewhere;
import org.saphan.plan.indicatorvalue.IndicatorGrouping;
import org.saphan.plan.indicatorvalue.IndicatorQueries;
import org.saphan.plan.programme.ProgrammeDetails;
import org.saphan.plan.programme.ProgrammeQueries;
import org.saphan.plan.terms.Target;

/// The results of a programme's targets.
@ApplicationScoped
class TargetResults {

    private final ProgrammeQueries programmes;
    private final IndicatorQueries indicators;
    private final Instance<TargetMeasure> measures;

    TargetResults(ProgrammeQueries programmes, IndicatorQueries indicators, @Any Instance<TargetMeasure> measures) {
        this.programmes = programmes;
        this.indicators = indicators;
        this.measures = measures;
    }

    TargetReport of(String programmeCode) {
        var programme = programmes.require(programmeCode);
        var byIndicators = byIndicators(programme);
        var here = new ArrayList<TargetResult>();
        var elsewhere = new ArrayList<TargetElsewhere>();
        for (var target : programme.targets()) {
            reached(programmeCode, target, byIndicators)
                    .ifPresentOrElse(
                            reached -> here.add(TargetResult.of(target, reached)),
                            () -> elsewhere.add(elsewhere(target)));
        }
        return new TargetReport(here, elsewhere);
    }

    private static TargetElsewhere elsewhere(Target target) {
        return TargetElsewhere.of(target.metric(), target.comparator(), target.value(), target.unit());
    }

    private IndicatorTargets byIndicators(ProgrammeDetails programme) {
        return new IndicatorTargets(programme, indicators.sums(programme.code(), IndicatorGrouping.PROGRAMME));
    }

    private Optional<Reached> reached(String programmeCode, Target target, IndicatorTargets byIndicators) {
        var indicator = target.indicator();
        return indicator == null
                ? counted(programmeCode, target)
                : Optional.of(byIndicators.reached(target, indicator));
    }

    private Optional<Reached> counted(String programmeCode, Target target) {
        return measures.stream()
                .filter(measure -> measure.metric().equals(target.metric()))
                .map(measure -> Reached.counted(measure.actual(programmeCode)))
                .findFirst();
    }
}
