package org.saphan.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.saphan.plan.training.TrainingQueries;

/// How many days people were trained, each for itself (S5-12).
@ApplicationScoped
class ParticipantDays implements TargetMeasure {

    private final TrainingQueries training;

    ParticipantDays(TrainingQueries training) {
        this.training = training;
    }

    @Override
    public String metric() {
        return "PARTICIPANT_DAYS";
    }

    @Override
    public BigDecimal actual(String programmeCode) {
        return BigDecimal.valueOf(training.participantDays(programmeCode));
    }
}
