package org.saphan.cluster.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.cluster.intake.Intake;
import org.saphan.http.NotFound;

/// Shows the figures of an intake to who looks after the cluster; they are nobody else's business.
@ApplicationScoped
class ReadIntake {

    private final Memberships memberships;
    private final ClusterDuties duties;

    ReadIntake(Memberships memberships, ClusterDuties duties) {
        this.memberships = memberships;
        this.duties = duties;
    }

    Intake run(UUID id) {
        var membership = memberships.require(id);
        duties.requireCoordinator(membership.clusterId());
        return membership.intake().orElseThrow(() -> new NotFound("intake", id));
    }
}
