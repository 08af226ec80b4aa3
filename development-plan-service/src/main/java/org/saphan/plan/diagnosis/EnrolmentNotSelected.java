package org.saphan.plan.diagnosis;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.plan.enrolment.EnrolmentFacts;
import org.saphan.plan.enrolment.EnrolmentState;

/// Only who was selected, and has not left since, is diagnosed and developed.
public class EnrolmentNotSelected extends Refusal {

    private static final long serialVersionUID = 1L;

    private EnrolmentNotSelected(EnrolmentFacts enrolment) {
        super(
                RefusalKind.CONFLICT,
                Map.of("enrolment", enrolment.id(), "state", enrolment.state().name()));
    }

    /// Refuses an enrolment that is neither selected nor enrolled.
    public static void check(EnrolmentFacts enrolment) {
        if (enrolment.state() != EnrolmentState.SELECTED && enrolment.state() != EnrolmentState.ENROLLED) {
            throw new EnrolmentNotSelected(enrolment);
        }
    }
}
