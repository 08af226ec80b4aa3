package org.saphan.cluster.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;

/// An agency's help for a cluster.
@Entity
class Assignment {

    @Id
    private UUID id;

    private UUID clusterId;

    @Enumerated(EnumType.STRING)
    private AssignmentRole role;

    private String agency;
    private @Nullable String reference;
    private LocalDate assignedOn;
    private @Nullable LocalDate endedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Assignment() {}

    static Assignment cda(UUID clusterId, NewCda cda, LocalDate day) {
        return of(clusterId, AssignmentRole.CDA, cda.agency(), cda.reference(), day);
    }

    static Assignment serviceProvider(UUID clusterId, NewServiceProvider provider, LocalDate day) {
        return of(clusterId, AssignmentRole.SERVICE_PROVIDER, provider.agency(), null, day);
    }

    private static Assignment of(
            UUID clusterId, AssignmentRole role, String agency, @Nullable String reference, LocalDate day) {
        var assignment = new Assignment();
        assignment.id = Ids.next();
        assignment.clusterId = clusterId;
        assignment.role = role;
        assignment.agency = agency;
        assignment.reference = reference;
        assignment.assignedOn = day;
        return assignment;
    }

    void end(LocalDate day) {
        if (endedOn != null) {
            throw new AssignmentAlreadyEnded();
        }
        endedOn = day;
    }

    /// It ended without anybody saying so, on that day or on the day it was made if that is later.
    void endByItself(LocalDate day) {
        end(day.isBefore(assignedOn) ? assignedOn : day);
    }

    UUID clusterId() {
        return clusterId;
    }

    long version() {
        return version;
    }

    AssignmentPublished published() {
        return new AssignmentPublished(id, clusterId, role, agency, assignedOn, endedOn, version);
    }

    AssignmentDetails details() {
        return new AssignmentDetails(id, clusterId, role, agency, reference, assignedOn, endedOn, version);
    }
}
