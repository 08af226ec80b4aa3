package org.saphan.plan.communityproject;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.saphan.plan.graduation.DevelopmentNotCompleted;
import org.saphan.plan.graduation.DevelopmentProof;
import org.saphan.plan.graduation.GraduatedBeforeCompletion;
import org.saphan.plan.programme.ProgrammeDetails;
import org.saphan.plan.terms.Development;

/// A development by a community's project is completed when the project that was chosen is done.
@ApplicationScoped
class ProjectDevelopment implements DevelopmentProof {

    private final CommunityProjects projects;

    ProjectDevelopment(CommunityProjects projects) {
        this.projects = projects;
    }

    @Override
    public Development development() {
        return Development.COMMUNITY_PROJECT;
    }

    @Override
    public void require(ProgrammeDetails programme, UUID enrolmentId, LocalDate graduatedOn) {
        var doneOn = projects.doneOn(enrolmentId)
                .orElseThrow(() -> new DevelopmentNotCompleted(enrolmentId, "COMMUNITY_PROJECT"));
        GraduatedBeforeCompletion.check(graduatedOn, doneOn);
    }
}
