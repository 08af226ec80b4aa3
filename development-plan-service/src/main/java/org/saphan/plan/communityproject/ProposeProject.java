package org.saphan.plan.communityproject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.plan.diagnosis.EnrolmentNotSelected;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// Records what a community proposes. The enrolment is held, so that nothing is proposed beside the forum's choice.
@ApplicationScoped
class ProposeProject {

    private final EnrolmentQueries enrolments;
    private final ProgrammeDuties duties;
    private final CommunityProjects projects;
    private final ProjectJournal journal;
    private final CallingAgency caller;

    ProposeProject(
            EnrolmentQueries enrolments,
            ProgrammeDuties duties,
            CommunityProjects projects,
            ProjectJournal journal,
            CallingAgency caller) {
        this.enrolments = enrolments;
        this.duties = duties;
        this.projects = projects;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    CommunityProjectDetails run(UUID enrolmentId, NewCommunityProject proposal) {
        var enrolment = enrolments.hold(enrolmentId);
        duties.require(enrolment.programmeCode(), Duty.SUPPORT_COMMUNITY_STRENGTHENING, enrolment.provinceCode());
        EnrolmentNotSelected.check(enrolment);
        if (projects.hasChosen(enrolmentId)) {
            throw new ProjectAlreadyChosen(enrolmentId);
        }
        proposal.check();
        var project = CommunityProject.propose(enrolment, proposal, caller.code());
        return journal.record(project, CommunityProjectEvent.CommunityProjectProposed::new);
    }
}
