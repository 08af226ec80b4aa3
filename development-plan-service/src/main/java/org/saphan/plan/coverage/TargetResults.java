package org.saphan.plan.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.stream.Stream;
import org.saphan.plan.programme.ProgrammeQueries;
import org.saphan.plan.terms.Target;

/// The results of a programme's targets.
@ApplicationScoped
class TargetResults {

    private final ProgrammeQueries programmes;
    private final Instance<TargetMeasure> measures;

    TargetResults(ProgrammeQueries programmes, @Any Instance<TargetMeasure> measures) {
        this.programmes = programmes;
        this.measures = measures;
    }

    /// Those that are measured here, in the programme's order.
    List<TargetResult> of(String programmeCode) {
        return programmes.require(programmeCode).targets().stream()
                .flatMap(target -> result(programmeCode, target))
                .toList();
    }

    private Stream<TargetResult> result(String programmeCode, Target target) {
        return measures.stream()
                .filter(measure -> measure.metric().equals(target.metric()))
                .map(measure -> TargetResult.of(target, measure.actual(programmeCode), measure.step()));
    }
}
