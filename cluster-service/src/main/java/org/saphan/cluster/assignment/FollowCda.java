package org.saphan.cluster.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.saphan.cluster.cda.CdaGone;

/// Ends a CDA's assignments in the transaction in which it retires.
@ApplicationScoped
class FollowCda {

    private final Assignments assignments;
    private final AssignmentClerk clerk;

    FollowCda(Assignments assignments, AssignmentClerk clerk) {
        this.assignments = assignments;
        this.clerk = clerk;
    }

    @Transactional
    void run(@Observes CdaGone gone) {
        assignments.lockedOfCda(gone.cdaId()).forEach(clerk::end);
    }
}
