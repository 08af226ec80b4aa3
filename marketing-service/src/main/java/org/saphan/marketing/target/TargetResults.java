package org.saphan.marketing.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Optional;
import org.saphan.marketing.known.plan.KnownProgrammes;
import org.saphan.marketing.known.plan.KnownTarget;

/// The results of a programme's targets.
@ApplicationScoped
class TargetResults {

    private final KnownProgrammes programmes;
    private final Instance<TargetMeasure> measures;

    TargetResults(KnownProgrammes programmes, @Any Instance<TargetMeasure> measures) {
        this.programmes = programmes;
        this.measures = measures;
    }

    TargetReport of(String programmeCode) {
        var here = new ArrayList<TargetResult>();
        var elsewhere = new ArrayList<TargetElsewhere>();
        for (var target : programmes.require(programmeCode).targets()) {
            measure(target)
                    .map(each -> TargetResult.of(target, each.actual(programmeCode), each.decimals()))
                    .ifPresentOrElse(here::add, () -> elsewhere.add(TargetElsewhere.of(target)));
        }
        return new TargetReport(here, elsewhere);
    }

    private Optional<TargetMeasure> measure(KnownTarget target) {
        return target.isByIndicator()
                ? Optional.empty()
                : measures.stream()
                        .filter(each -> each.metric().equals(target.metric()))
                        .findFirst();
    }
}
