package org.saphan.plan.reservation;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;
import org.saphan.plan.budget.Earmark;
import org.saphan.plan.budget.Fund;

/// What of one fund is set aside for one activity.
@Embeddable
record Reserved(UUID activityId, String agency, int fiscalYearBe, BigDecimal amount) {

    static Reserved of(Earmark earmark, BigDecimal amount) {
        return new Reserved(
                earmark.activityId(), earmark.fund().agency(), earmark.fund().fiscalYearBE(), amount);
    }

    Earmark earmark(String programmeCode) {
        return new Earmark(activityId, new Fund(programmeCode, agency, fiscalYearBe));
    }

    ReservedDetails details() {
        return new ReservedDetails(activityId, agency, fiscalYearBe, amount);
    }
}
