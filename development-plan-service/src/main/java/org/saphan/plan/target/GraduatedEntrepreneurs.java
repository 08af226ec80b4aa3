package org.saphan.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.saphan.plan.enrolment.EnrolmentQueries;

/// How many entrepreneurs have been through the programme.
@ApplicationScoped
class GraduatedEntrepreneurs implements TargetMeasure {

    private final EnrolmentQueries enrolments;

    GraduatedEntrepreneurs(EnrolmentQueries enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public String metric() {
        return "GRADUATED_ENTREPRENEURS";
    }

    @Override
    public BigDecimal actual(String programmeCode) {
        return BigDecimal.valueOf(enrolments.graduated(programmeCode));
    }
}
