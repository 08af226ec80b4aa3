package org.saphan.cluster.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.assignment.AssignmentFacts;
import org.saphan.http.Ids;

/// A visit to a cluster, or to one of its members.
@Entity
class Visit {

    @Id
    private UUID id;

    private UUID assignmentId;
    private UUID clusterId;
    private @Nullable UUID membershipId;
    private String agency;
    private LocalDate visitedOn;
    private String purpose;
    private String findings;
    private @Nullable String nextSteps;
    private String recordedBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Visit() {}

    static Visit make(AssignmentFacts assignment, NewVisit entry, String byAgency) {
        var visit = new Visit();
        visit.id = Ids.next();
        visit.assignmentId = assignment.id();
        visit.clusterId = assignment.clusterId();
        visit.membershipId = entry.membershipId();
        visit.agency = assignment.agency();
        visit.visitedOn = entry.visitedOn();
        visit.purpose = entry.purpose();
        visit.findings = entry.findings();
        visit.nextSteps = entry.nextSteps();
        visit.recordedBy = byAgency;
        return visit;
    }

    UUID id() {
        return id;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    long version() {
        return version;
    }

    VisitPublished published() {
        return new VisitPublished(id, assignmentId, clusterId, membershipId, agency, visitedOn, version);
    }

    VisitDetails details() {
        return new VisitDetails(
                id,
                assignmentId,
                clusterId,
                membershipId,
                agency,
                visitedOn,
                purpose,
                findings,
                nextSteps,
                recordedBy,
                version);
    }
}
