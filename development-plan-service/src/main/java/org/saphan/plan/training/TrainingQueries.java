package org.saphan.plan.training;

import jakarta.enterprise.context.ApplicationScoped;

/// What other features may ask about training.
@ApplicationScoped
public class TrainingQueries {

    private final TrainingSessions sessions;

    TrainingQueries(TrainingSessions sessions) {
        this.sessions = sessions;
    }

    /// How many people were trained in the programme, each cohort once.
    public long participants(String programmeCode) {
        return sessions.totals(programmeCode).participants();
    }

    /// How many days people were trained in the programme, each person's for itself (S5-12).
    public long participantDays(String programmeCode) {
        return sessions.totals(programmeCode).participantDays();
    }
}
