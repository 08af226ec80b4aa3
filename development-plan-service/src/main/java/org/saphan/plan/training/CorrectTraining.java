package org.saphan.plan.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// Corrects what was recorded of a session.
@ApplicationScoped
class CorrectTraining {

    private final TrainingSessions sessions;
    private final ProgrammeDuties duties;
    private final Journal journal;

    CorrectTraining(TrainingSessions sessions, ProgrammeDuties duties, Journal journal) {
        this.sessions = sessions;
        this.duties = duties;
        this.journal = journal;
    }

    @Transactional
    TrainingSessionDetails run(UUID id, NewTrainingSession content, IfMatch ifMatch) {
        var session = sessions.require(id);
        duties.require(session.programmeCode(), Duty.SUPPORT_COMMUNITY_STRENGTHENING, session.provinceCode());
        ifMatch.check(session.version());
        content.check();
        session.correct(content);
        sessions.flush();
        journal.record(new TrainingSessionEvent.TrainingSessionCorrected(session.published()));
        return session.details();
    }
}
