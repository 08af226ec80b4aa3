package org.saphan.plan.communityproject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.IfMatch;
import org.saphan.plan.fieldnote.FreeTexts;

/// Gives a proposal up.
@ApplicationScoped
class RejectProject {

    private final ProjectDuty duty;
    private final ProjectJournal journal;
    private final Clock clock;

    RejectProject(ProjectDuty duty, ProjectJournal journal, Clock clock) {
        this.duty = duty;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    CommunityProjectDetails run(UUID id, ProjectRejection rejection, IfMatch ifMatch) {
        var project = duty.open(id, ifMatch);
        new FreeTexts().with("/reason", rejection.reason()).check();
        project.reject(null, BangkokDays.today(clock), rejection.reason());
        return journal.record(project, CommunityProjectEvent.CommunityProjectRejected::new);
    }
}
