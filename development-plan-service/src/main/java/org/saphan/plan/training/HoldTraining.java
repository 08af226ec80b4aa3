package org.saphan.plan.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.plan.communityproject.CommunityProjectQueries;
import org.saphan.plan.diagnosis.EnrolmentNotSelected;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// Records that a chosen project gave a training session.
@ApplicationScoped
class HoldTraining {

    private final CommunityProjectQueries projects;
    private final EnrolmentQueries enrolments;
    private final ProgrammeDuties duties;
    private final TrainingSessions sessions;
    private final Journal journal;
    private final CallingAgency caller;

    HoldTraining(
            CommunityProjectQueries projects,
            EnrolmentQueries enrolments,
            ProgrammeDuties duties,
            TrainingSessions sessions,
            Journal journal,
            CallingAgency caller) {
        this.projects = projects;
        this.enrolments = enrolments;
        this.duties = duties;
        this.sessions = sessions;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    TrainingSessionDetails run(UUID projectId, NewTrainingSession content) {
        var enrolment = enrolments.hold(projects.require(projectId).enrolmentId());
        duties.require(enrolment.programmeCode(), Duty.SUPPORT_COMMUNITY_STRENGTHENING, enrolment.provinceCode());
        EnrolmentNotSelected.check(enrolment);
        var project = projects.require(projectId);
        project.requireUnderWay();
        content.check();
        var session =
                TrainingSession.held(project, content, cohort(projectId, content.sameParticipantsAs()), caller.code());
        sessions.persistAndFlush(session);
        journal.record(new TrainingSessionEvent.TrainingSessionHeld(session.published()));
        return session.details();
    }

    private @Nullable UUID cohort(UUID projectId, @Nullable UUID earlier) {
        if (earlier == null) {
            return null;
        }
        return sessions.findByIdOptional(earlier)
                .filter(each -> each.isOf(projectId))
                .map(TrainingSession::cohortId)
                .orElseThrow(() -> new SessionOfAnotherProject(earlier, projectId));
    }
}
