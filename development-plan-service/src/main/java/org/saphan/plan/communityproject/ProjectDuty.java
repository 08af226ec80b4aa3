package org.saphan.plan.communityproject;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.plan.diagnosis.EnrolmentNotSelected;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// Opens a project to whoever may change it: an agency that strengthens communities in its province, while its group
/// takes part.
@ApplicationScoped
class ProjectDuty {

    private final CommunityProjects projects;
    private final EnrolmentQueries enrolments;
    private final ProgrammeDuties duties;

    ProjectDuty(CommunityProjects projects, EnrolmentQueries enrolments, ProgrammeDuties duties) {
        this.projects = projects;
        this.enrolments = enrolments;
        this.duties = duties;
    }

    /// The project, and its enrolment held until the transaction ends.
    CommunityProject open(UUID projectId, IfMatch ifMatch) {
        var enrolment = enrolments.hold(projects.require(projectId).enrolmentId());
        duties.require(enrolment.programmeCode(), Duty.SUPPORT_COMMUNITY_STRENGTHENING, enrolment.provinceCode());
        var project = projects.require(projectId);
        ifMatch.check(project.version());
        EnrolmentNotSelected.check(enrolment);
        return project;
    }
}
