package org.saphan.plan.communityproject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Carries out what a forum resolved: one project is chosen, and what else was proposed to it is rejected. The caller
/// holds the enrolment.
@ApplicationScoped
public class ChooseProject {

    private final CommunityProjects projects;
    private final ProjectJournal journal;

    ChooseProject(CommunityProjects projects, ProjectJournal journal) {
        this.projects = projects;
        this.journal = journal;
    }

    @Transactional
    public void run(ProjectChoice choice) {
        var chosen = projects.findByIdOptional(choice.projectId())
                .filter(each -> each.enrolmentId().equals(choice.enrolmentId()))
                .orElseThrow(() -> new ProjectOfAnotherEnrolment(choice.projectId(), choice.enrolmentId()));
        chosen.choose(choice.forumId(), choice.decidedOn());
        journal.record(chosen, CommunityProjectEvent.CommunityProjectChosen::new);
        for (var other : projects.proposed(choice.enrolmentId())) {
            other.reject(choice.forumId(), choice.decidedOn(), null);
            journal.record(other, CommunityProjectEvent.CommunityProjectRejected::new);
        }
    }
}
