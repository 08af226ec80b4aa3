package org.saphan.plan.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.plan.enrolment.EndEnrolment;
import org.saphan.plan.enrolment.Ending;
import org.saphan.plan.enrolment.EnrolmentDetails;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// Turns a candidate down by the selecting body's resolution.
@ApplicationScoped
class RejectCandidate {

    private final EnrolmentQueries enrolments;
    private final ProgrammeDuties duties;
    private final EndEnrolment end;

    RejectCandidate(EnrolmentQueries enrolments, ProgrammeDuties duties, EndEnrolment end) {
        this.enrolments = enrolments;
        this.duties = duties;
        this.end = end;
    }

    @Transactional
    EnrolmentDetails run(UUID id, Rejection rejection, IfMatch ifMatch) {
        var enrolment = enrolments.require(id);
        duties.require(enrolment.programmeCode(), Duty.SELECT, enrolment.provinceCode());
        var ending = Ending.rejection(rejection.resolutionNumber(), rejection.decidedOn(), rejection.reason());
        return end.run(id, ending, ifMatch);
    }
}
