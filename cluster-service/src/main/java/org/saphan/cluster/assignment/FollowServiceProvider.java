package org.saphan.cluster.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.saphan.cluster.serviceprovider.ServiceProviderGone;

/// Ends a service provider's assignments in the transaction in which it retires.
@ApplicationScoped
class FollowServiceProvider {

    private final Assignments assignments;
    private final AssignmentClerk clerk;

    FollowServiceProvider(Assignments assignments, AssignmentClerk clerk) {
        this.assignments = assignments;
        this.clerk = clerk;
    }

    @Transactional
    void run(@Observes ServiceProviderGone gone) {
        assignments.lockedOfServiceProvider(gone.serviceProviderId()).forEach(clerk::end);
    }
}
