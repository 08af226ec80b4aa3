package org.saphan.plan.developer;

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
import org.saphan.http.Ids;
import org.saphan.http.InvalidRequest;
import org.saphan.plan.enrolment.EnrolmentFacts;

/// That an institution develops an entrepreneur.
@Entity
class DeveloperAssignment {

    @Id
    private UUID id;

    private UUID enrolmentId;
    private String programmeCode;
    private String institution;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<DevelopmentField> fields = List.of();

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<JoinedElement> joins = List.of();

    private LocalDate since;
    private String assignedBy;
    private @Nullable LocalDate endedOn;
    private @Nullable String endReason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected DeveloperAssignment() {}

    static DeveloperAssignment make(EnrolmentFacts enrolment, NewDeveloper content, String assignedBy) {
        var assignment = new DeveloperAssignment();
        assignment.id = Ids.next();
        assignment.enrolmentId = enrolment.id();
        assignment.programmeCode = enrolment.programmeCode();
        assignment.institution = content.institution();
        assignment.fields = content.fieldsOnce();
        assignment.joins = content.joinsOnce();
        assignment.since = content.since();
        assignment.assignedBy = assignedBy;
        return assignment;
    }

    void end(LocalDate day, String reason) {
        if (endedOn != null) {
            throw new AssignmentAlreadyEnded(id);
        }
        if (day.isBefore(since)) {
            throw new InvalidRequest("/endedOn", "BEFORE_START");
        }
        endedOn = day;
        endReason = reason;
    }

    String programmeCode() {
        return programmeCode;
    }

    String institution() {
        return institution;
    }

    long version() {
        return version;
    }

    DeveloperPublished published() {
        return new DeveloperPublished(
                id, enrolmentId, programmeCode, institution, fields, joins, since, endedOn, version);
    }

    DeveloperDetails details() {
        return new DeveloperDetails(
                id,
                enrolmentId,
                programmeCode,
                institution,
                fields,
                joins,
                since,
                assignedBy,
                endedOn,
                endReason,
                version);
    }
}
