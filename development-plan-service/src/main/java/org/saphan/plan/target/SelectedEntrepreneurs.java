package org.saphan.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.saphan.plan.enrolment.EnrolmentQueries;

/// How many entrepreneurs hold a place.
@ApplicationScoped
class SelectedEntrepreneurs implements TargetMeasure {

    private final EnrolmentQueries enrolments;

    SelectedEntrepreneurs(EnrolmentQueries enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public String metric() {
        return "SELECTED_ENTREPRENEURS";
    }

    @Override
    public BigDecimal actual(String programmeCode) {
        var selected = enrolments.placedByProvince(programmeCode).values();
        return BigDecimal.valueOf(selected.stream().mapToLong(Long::longValue).sum());
    }
}
