package org.saphan.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.saphan.plan.training.TrainingQueries;

/// How many people were trained.
@ApplicationScoped
class TrainedParticipants implements TargetMeasure {

    private final TrainingQueries training;

    TrainedParticipants(TrainingQueries training) {
        this.training = training;
    }

    @Override
    public String metric() {
        return "TRAINED_PARTICIPANTS";
    }

    @Override
    public BigDecimal actual(String programmeCode) {
        return BigDecimal.valueOf(training.participants(programmeCode));
    }
}
