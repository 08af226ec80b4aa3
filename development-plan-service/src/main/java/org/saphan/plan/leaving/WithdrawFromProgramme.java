package org.saphan.plan.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.plan.enrolment.EndEnrolment;
import org.saphan.plan.enrolment.Ending;
import org.saphan.plan.enrolment.EnrolmentDetails;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.programme.ProgrammeDuties;

/// Lets an entrepreneur leave the programme.
@ApplicationScoped
class WithdrawFromProgramme {

    private final EnrolmentQueries enrolments;
    private final ProgrammeDuties duties;
    private final EndEnrolment end;

    WithdrawFromProgramme(EnrolmentQueries enrolments, ProgrammeDuties duties, EndEnrolment end) {
        this.enrolments = enrolments;
        this.duties = duties;
        this.end = end;
    }

    @Transactional
    EnrolmentDetails run(UUID id, Withdrawal withdrawal, IfMatch ifMatch) {
        duties.requireMember(enrolments.require(id).programmeCode());
        return end.run(id, Ending.withdrawal(withdrawal.withdrawnOn(), withdrawal.reason()), ifMatch);
    }
}
