package org.saphan.plan.communityproject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.plan.enrolment.BeginDevelopment;
import org.saphan.plan.programme.ProgrammeQueries;
import org.saphan.plan.terms.Development;

/// Begins a chosen project. Where the programme develops by such projects, the group is now enrolled.
@ApplicationScoped
class StartProject {

    private final ProjectDuty duty;
    private final ProjectJournal journal;
    private final ProgrammeQueries programmes;
    private final BeginDevelopment begin;

    StartProject(ProjectDuty duty, ProjectJournal journal, ProgrammeQueries programmes, BeginDevelopment begin) {
        this.duty = duty;
        this.journal = journal;
        this.programmes = programmes;
        this.begin = begin;
    }

    @Transactional
    CommunityProjectDetails run(UUID id, ProjectStart start, IfMatch ifMatch) {
        var project = duty.open(id, ifMatch);
        project.start(start.startedOn());
        var started = journal.record(project, CommunityProjectEvent.CommunityProjectStarted::new);
        if (programmes.require(started.programmeCode()).development() == Development.COMMUNITY_PROJECT) {
            begin.run(started.enrolmentId());
        }
        return started;
    }
}
