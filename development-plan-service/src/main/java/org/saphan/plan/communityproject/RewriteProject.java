package org.saphan.plan.communityproject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;

/// Puts a proposal in other words; it is judged anew.
@ApplicationScoped
class RewriteProject {

    private final ProjectDuty duty;
    private final ProjectJournal journal;

    RewriteProject(ProjectDuty duty, ProjectJournal journal) {
        this.duty = duty;
        this.journal = journal;
    }

    @Transactional
    CommunityProjectDetails run(UUID id, NewCommunityProject content, IfMatch ifMatch) {
        var project = duty.open(id, ifMatch);
        content.check();
        project.rewrite(content);
        return journal.record(project, CommunityProjectEvent.CommunityProjectRewritten::new);
    }
}
