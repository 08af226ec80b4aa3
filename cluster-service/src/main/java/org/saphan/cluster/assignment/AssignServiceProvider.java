package org.saphan.cluster.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.cluster.cluster.ClusterDuties;
import org.saphan.cluster.cluster.ClusterQueries;
import org.saphan.cluster.serviceprovider.ServiceProviderQueries;

/// Assigns a service provider to a cluster.
@ApplicationScoped
class AssignServiceProvider {

    private final Assignments assignments;
    private final AssignmentClerk clerk;
    private final ServiceProviderQueries providers;
    private final ClusterQueries clusters;
    private final ClusterDuties duties;

    AssignServiceProvider(
            Assignments assignments,
            AssignmentClerk clerk,
            ServiceProviderQueries providers,
            ClusterQueries clusters,
            ClusterDuties duties) {
        this.assignments = assignments;
        this.clerk = clerk;
        this.providers = providers;
        this.clusters = clusters;
        this.duties = duties;
    }

    @Transactional
    AssignmentDetails run(UUID clusterId, NewServiceProviderAssignment entry) {
        duties.requireDriver(clusters.require(clusterId).driverAgency());
        clusters.hold(clusterId).requireStanding();
        var period = entry.period(clerk.today());
        var provider = providers.hold(entry.serviceProviderId());
        var assignment = Assignment.serviceProvider(clusterId, provider, period, clerk.today());
        AssignmentClerk.refuseSecond(assignment, assignments.lockedOfServiceProvider(provider.id()));
        return clerk.make(assignment);
    }
}
