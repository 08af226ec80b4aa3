package org.saphan.plan.communityproject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.plan.criterion.ProjectJudgement;

/// Judges a proposal on the six dimensions and the link to OTOP.
@ApplicationScoped
class JudgeProject {

    private final ProjectDuty duty;
    private final ProjectJournal journal;
    private final CallingAgency caller;

    JudgeProject(ProjectDuty duty, ProjectJournal journal, CallingAgency caller) {
        this.duty = duty;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    CommunityProjectDetails run(UUID id, ProjectJudgement judgement, IfMatch ifMatch) {
        var project = duty.open(id, ifMatch);
        judgement.check();
        project.judge(judgement, caller.code());
        return journal.record(project, CommunityProjectEvent.CommunityProjectJudged::new);
    }
}
