package org.saphan.cluster.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.cda.CdaFacts;
import org.saphan.cluster.competence.Qualifications;
import org.saphan.cluster.serviceprovider.ServiceProviderFacts;
import org.saphan.http.Ids;

/// The help of a CDA or a service provider for a cluster.
@Entity
class Assignment {

    @Id
    private UUID id;

    private UUID clusterId;

    @Enumerated(EnumType.STRING)
    private AssignmentRole role;

    private @Nullable UUID cdaId;
    private @Nullable UUID serviceProviderId;
    private String agency;
    private @Nullable String reference;
    private @Nullable String organisation;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> expiredQualifications;

    private LocalDate assignedOn;
    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable LocalDate endedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Assignment() {}

    static Assignment cda(UUID clusterId, CdaFacts cda, AssignmentPeriod period, LocalDate day) {
        var assignment = of(clusterId, AssignmentRole.CDA, period, day);
        assignment.cdaId = cda.id();
        assignment.agency = cda.agency();
        assignment.reference = cda.reference();
        assignment.expiredQualifications = Qualifications.expired(period.startsOn(), cda.qualifications());
        return assignment;
    }

    static Assignment serviceProvider(
            UUID clusterId, ServiceProviderFacts provider, AssignmentPeriod period, LocalDate day) {
        var assignment = of(clusterId, AssignmentRole.SERVICE_PROVIDER, period, day);
        assignment.serviceProviderId = provider.id();
        assignment.agency = provider.agency();
        assignment.organisation = provider.organisation();
        assignment.expiredQualifications = Qualifications.expired(period.startsOn(), provider.qualifications());
        return assignment;
    }

    private static Assignment of(UUID clusterId, AssignmentRole role, AssignmentPeriod period, LocalDate day) {
        var assignment = new Assignment();
        assignment.id = Ids.next();
        assignment.clusterId = clusterId;
        assignment.role = role;
        assignment.startsOn = period.startsOn();
        assignment.endsOn = period.endsOn();
        assignment.assignedOn = day;
        return assignment;
    }

    void end(LocalDate day) {
        if (endedOn != null) {
            throw new AssignmentAlreadyEnded();
        }
        endedOn = day;
    }

    /// Whether it is of the same cluster and on some day at the same time.
    boolean meets(UUID cluster, AssignmentPeriod other) {
        return clusterId.equals(cluster) && period().overlaps(other);
    }

    AssignmentPeriod period() {
        return new AssignmentPeriod(startsOn, endsOn);
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

    AssignmentFacts facts() {
        var endsEarly = endedOn != null && (endsOn == null || endedOn.isBefore(endsOn));
        return new AssignmentFacts(
                id, clusterId, role, agency, new AssignmentPeriod(startsOn, endsEarly ? endedOn : endsOn));
    }

    AssignmentPublished published() {
        return new AssignmentPublished(
                id, clusterId, role, agency, assignedOn, endedOn, cdaId, serviceProviderId, startsOn, endsOn, version);
    }

    AssignmentDetails details() {
        return new AssignmentDetails(
                id,
                clusterId,
                role,
                cdaId,
                serviceProviderId,
                agency,
                reference,
                organisation,
                List.copyOf(expiredQualifications),
                assignedOn,
                startsOn,
                endsOn,
                endedOn,
                version);
    }
}
