package org.saphan.cluster.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.cluster.assignment.AssignmentQueries;
import org.saphan.cluster.cda.CdaQueries;
import org.saphan.cluster.membership.MembershipQueries;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;

/// Records that a training was held.
@ApplicationScoped
class HoldTraining {

    private final Trainings trainings;
    private final AssignmentQueries assignments;
    private final MembershipQueries members;
    private final CdaQueries cdas;
    private final TrainingDuties duties;
    private final Journal journal;
    private final CallingAgency caller;

    HoldTraining(
            Trainings trainings,
            AssignmentQueries assignments,
            MembershipQueries members,
            CdaQueries cdas,
            TrainingDuties duties,
            Journal journal,
            CallingAgency caller) {
        this.trainings = trainings;
        this.assignments = assignments;
        this.members = members;
        this.cdas = cdas;
        this.duties = duties;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    TrainingDetails run(UUID clusterId, NewTraining entry) {
        var provider =
                assignments.ofServiceProvider(clusterId, entry.serviceProviderId(), entry.startsOn(), entry.endsOn());
        duties.require(clusterId, provider);
        entry.check();
        if (provider.isEmpty()) {
            throw new ProviderNotAssigned(entry.startsOn(), entry.endsOn());
        }
        members.requireActive(clusterId, entry.membersByPointer(), entry.startsOn(), entry.endsOn());
        cdas.requireAll(entry.cdas(), entry.startsOn());
        var training = Training.held(clusterId, entry, caller.code());
        trainings.persistAndFlush(training);
        journal.record(new TrainingEvent.TrainingHeld(training.published()));
        return training.details();
    }
}
