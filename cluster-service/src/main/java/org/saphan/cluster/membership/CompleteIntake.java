package org.saphan.cluster.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.cluster.intake.Intake;
import org.saphan.http.IfMatch;

/// Takes the figures that a member begins with.
@ApplicationScoped
class CompleteIntake {

    private final Memberships memberships;
    private final ClusterDuties duties;
    private final MembershipJournal journal;

    CompleteIntake(Memberships memberships, ClusterDuties duties, MembershipJournal journal) {
        this.memberships = memberships;
        this.duties = duties;
        this.journal = journal;
    }

    @Transactional
    MembershipDetails run(UUID id, Intake intake, IfMatch ifMatch) {
        var membership = memberships.require(id);
        duties.requireCoordinator(membership.clusterId());
        ifMatch.check(membership.version());
        membership.completeIntake(intake);
        return journal.record(membership, MembershipEvent.MemberIntakeCompleted::new);
    }
}
