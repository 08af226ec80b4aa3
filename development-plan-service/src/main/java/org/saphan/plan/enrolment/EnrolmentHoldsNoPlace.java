package org.saphan.plan.enrolment;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// What a programme brings about is recorded for who holds a place in it, or has been through.
public class EnrolmentHoldsNoPlace extends Refusal {

    private static final long serialVersionUID = 1L;

    private EnrolmentHoldsNoPlace(EnrolmentFacts enrolment) {
        super(
                RefusalKind.CONFLICT,
                Map.of("enrolment", enrolment.id(), "state", enrolment.state().name()));
    }

    /// Refuses an enrolment that is neither selected, enrolled nor graduated.
    public static void check(EnrolmentFacts enrolment) {
        if (!EnrolmentState.PLACED.contains(enrolment.state())) {
            throw new EnrolmentHoldsNoPlace(enrolment);
        }
    }
}
