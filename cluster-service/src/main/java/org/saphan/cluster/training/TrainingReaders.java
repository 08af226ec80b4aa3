package org.saphan.cluster.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.saphan.cluster.assignment.AssignmentQueries;

/// Finds a training for who may change it and read what was noted.
@ApplicationScoped
class TrainingReaders {

    private final Trainings trainings;
    private final AssignmentQueries assignments;
    private final TrainingDuties duties;

    TrainingReaders(Trainings trainings, AssignmentQueries assignments, TrainingDuties duties) {
        this.trainings = trainings;
        this.assignments = assignments;
        this.duties = duties;
    }

    /// @throws DutyRequired for every agency but the one that gave it and those that look after the cluster
    Training require(UUID id) {
        var training = trainings.require(id);
        var days = training.published();
        duties.require(
                training.clusterId(),
                assignments.ofServiceProvider(
                        training.clusterId(), training.serviceProviderId(), days.startsOn(), days.endsOn()));
        return training;
    }
}
