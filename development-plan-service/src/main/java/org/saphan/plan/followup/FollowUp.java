package org.saphan.plan.followup;

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
import org.saphan.plan.enrolment.EnrolmentFacts;
import org.saphan.plan.outcome.Outcome;

/// A visit after the graduation.
@Entity
class FollowUp {

    @Id
    private UUID id;

    private UUID enrolmentId;
    private String programmeCode;
    private int month;
    private LocalDate visitedOn;
    private boolean stillOperating;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Outcome> kept;

    private @Nullable String note;
    private String recordedBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected FollowUp() {}

    static FollowUp of(EnrolmentFacts enrolment, NewFollowUp found, String agency) {
        var followUp = new FollowUp();
        followUp.id = Ids.next();
        followUp.enrolmentId = enrolment.id();
        followUp.programmeCode = enrolment.programmeCode();
        followUp.month = found.month();
        followUp.visitedOn = found.visitedOn();
        followUp.stillOperating = found.stillOperating();
        followUp.kept = found.kept().stream().distinct().sorted().toList();
        followUp.note = found.note();
        followUp.recordedBy = agency;
        return followUp;
    }

    UUID id() {
        return id;
    }

    FollowUpPublished published() {
        return new FollowUpPublished(
                id, enrolmentId, programmeCode, month, visitedOn, stillOperating, kept, recordedBy, version);
    }

    FollowUpDetails details() {
        return new FollowUpDetails(
                id,
                enrolmentId,
                programmeCode,
                month,
                visitedOn,
                stillOperating,
                kept,
                note,
                recordedBy,
                version);
    }
}
