package org.saphan.plan.developer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.plan.diagnosis.EnrolmentNotSelected;
import org.saphan.plan.enrolment.EnrolmentFacts;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// Gives an entrepreneur an institution that develops them.
@ApplicationScoped
class AssignDeveloper {

    private final EnrolmentQueries enrolments;
    private final ProgrammeDuties duties;
    private final DeveloperAuthority authority;
    private final DeveloperAssignments assignments;
    private final CallingAgency caller;
    private final Journal journal;

    AssignDeveloper(
            EnrolmentQueries enrolments,
            ProgrammeDuties duties,
            DeveloperAuthority authority,
            DeveloperAssignments assignments,
            CallingAgency caller,
            Journal journal) {
        this.enrolments = enrolments;
        this.duties = duties;
        this.authority = authority;
        this.assignments = assignments;
        this.caller = caller;
        this.journal = journal;
    }

    @Transactional
    DeveloperDetails run(UUID enrolmentId, NewDeveloper content) {
        var enrolment = enrolments.hold(enrolmentId);
        authority.require(enrolment.programmeCode());
        EnrolmentNotSelected.check(enrolment);
        requireFree(enrolment, content.institution());
        var assignment = DeveloperAssignment.make(enrolment, content, caller.code());
        assignments.persistAndFlush(assignment);
        journal.record(new DeveloperEvent.DeveloperAssigned(assignment.published()));
        return assignment.details();
    }

    private void requireFree(EnrolmentFacts enrolment, String institution) {
        var standing = assignments.standing(enrolment.id());
        if (standing.stream().anyMatch(each -> each.institution().equals(institution))) {
            throw new DeveloperAlreadyAssigned(enrolment.id(), institution);
        }
        if (!duties.holds(enrolment.programmeCode(), institution, Duty.DEVELOP, enrolment.provinceCode())) {
            throw new InstitutionNotADeveloper(enrolment.programmeCode(), institution, enrolment.provinceCode());
        }
    }
}
