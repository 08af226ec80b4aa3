package org.saphan.cluster.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.saphan.http.BangkokDays;

/// What other features may ask about assignments.
@ApplicationScoped
public class AssignmentQueries {

    private final Assignments assignments;
    private final Clock clock;

    AssignmentQueries(Assignments assignments, Clock clock) {
        this.assignments = assignments;
        this.clock = clock;
    }

    /// Whether the cluster has somebody in this role today.
    public boolean isAnyStanding(UUID clusterId, AssignmentRole role) {
        return assignments.isAnyStanding(clusterId, role, BangkokDays.today(clock));
    }

    /// Whether the agency provides a CDA of the cluster today.
    public boolean isCdaOf(UUID clusterId, String agency) {
        return assignments.isCdaOf(clusterId, agency, BangkokDays.today(clock));
    }

    /// @throws NotFound when there is no such assignment
    public AssignmentFacts require(UUID id) {
        return assignments.require(id).facts();
    }

    /// The assignment under which a service provider helped a cluster on both days; empty when it did not.
    public Optional<AssignmentFacts> ofServiceProvider(
            UUID clusterId, UUID serviceProviderId, LocalDate from, LocalDate until) {
        return assignments.ofServiceProvider(clusterId, serviceProviderId).stream()
                .map(Assignment::facts)
                .filter(each -> each.period().covers(from) && each.period().covers(until))
                .findFirst();
    }
}
