package org.saphan.plan.communityproject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.plan.fieldnote.FreeTexts;

/// Records what came of a project.
@ApplicationScoped
class FinishProject {

    private final ProjectDuty duty;
    private final ProjectJournal journal;

    FinishProject(ProjectDuty duty, ProjectJournal journal) {
        this.duty = duty;
        this.journal = journal;
    }

    @Transactional
    CommunityProjectDetails run(UUID id, ProjectResult result, IfMatch ifMatch) {
        var project = duty.open(id, ifMatch);
        new FreeTexts().with("/result", result.result()).check();
        project.finish(result.doneOn(), result.result());
        return journal.record(project, CommunityProjectEvent.CommunityProjectDone::new);
    }
}
