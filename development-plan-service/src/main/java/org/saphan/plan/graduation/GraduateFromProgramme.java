package org.saphan.plan.graduation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.plan.enrolment.EnrolmentDetails;
import org.saphan.plan.enrolment.EnrolmentFacts;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.enrolment.GraduateEnrolment;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDetails;
import org.saphan.plan.programme.ProgrammeDuties;
import org.saphan.plan.programme.ProgrammeQueries;
import org.saphan.plan.terms.Development;

/// Lets an entrepreneur graduate whose development is completed. The enrolment is held, so that nothing begins on it
/// meanwhile.
@ApplicationScoped
class GraduateFromProgramme {

    private final EnrolmentQueries enrolments;
    private final ProgrammeQueries programmes;
    private final ProgrammeDuties duties;
    private final Instance<DevelopmentProof> proofs;
    private final GraduateEnrolment graduate;

    GraduateFromProgramme(
            EnrolmentQueries enrolments,
            ProgrammeQueries programmes,
            ProgrammeDuties duties,
            @Any Instance<DevelopmentProof> proofs,
            GraduateEnrolment graduate) {
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.duties = duties;
        this.proofs = proofs;
        this.graduate = graduate;
    }

    @Transactional
    EnrolmentDetails run(UUID enrolmentId, Graduation graduation, IfMatch ifMatch) {
        var enrolment = enrolments.hold(enrolmentId);
        var programme = programmes.require(enrolment.programmeCode());
        duties.require(programme.code(), Duty.MONITOR, enrolment.provinceCode());
        if (programme.development() == Development.CUSTOM_PLAN) {
            throw new PlanGraduates(programme.code());
        }
        var graduated = graduate.run(enrolmentId, graduation.graduatedOn(), ifMatch);
        require(programme, enrolment, graduation.graduatedOn());
        return graduated;
    }

    private void require(ProgrammeDetails programme, EnrolmentFacts enrolment, LocalDate day) {
        proofs.stream()
                .filter(each -> each.development() == programme.development())
                .findFirst()
                .orElseThrow(() -> new DevelopmentNotCompleted(
                        enrolment.id(), programme.development().name()))
                .require(programme, enrolment.id(), day);
    }
}
