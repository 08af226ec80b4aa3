package org.saphan.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.saphan.plan.enrolment.EnrolmentQueries;

/// How many entrepreneurs of the programme became SMEs.
@ApplicationScoped
class PromotedToSme implements TargetMeasure {

    private final EnrolmentQueries enrolments;

    PromotedToSme(EnrolmentQueries enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public String metric() {
        return "PROMOTED_TO_SME";
    }

    @Override
    public BigDecimal actual(String programmeCode) {
        return BigDecimal.valueOf(enrolments.promoted(programmeCode));
    }
}
