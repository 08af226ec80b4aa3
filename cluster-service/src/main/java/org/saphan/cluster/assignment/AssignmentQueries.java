package org.saphan.cluster.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// What other features may ask about assignments.
@ApplicationScoped
public class AssignmentQueries {

    private final Assignments assignments;

    AssignmentQueries(Assignments assignments) {
        this.assignments = assignments;
    }

    /// Whether the cluster has somebody in this role now.
    public boolean isAnyStanding(UUID clusterId, AssignmentRole role) {
        return assignments.isAnyStanding(clusterId, role);
    }

    /// Whether the agency provides a CDA of the cluster now.
    public boolean isCdaOf(UUID clusterId, String agency) {
        return assignments.isCdaOf(clusterId, agency);
    }
}
