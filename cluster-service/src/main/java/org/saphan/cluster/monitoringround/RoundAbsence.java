package org.saphan.cluster.monitoringround;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.saphan.http.Ids;

/// That a round may close without a member's data.
@Entity
class RoundAbsence {

    @Id
    private UUID id;

    private UUID roundId;
    private UUID membershipId;
    private String reason;
    private String recordedBy;
    private LocalDate recordedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected RoundAbsence() {}

    static RoundAbsence of(UUID roundId, UUID membershipId) {
        var absence = new RoundAbsence();
        absence.id = Ids.next();
        absence.roundId = roundId;
        absence.membershipId = membershipId;
        return absence;
    }

    void note(String why, String agency, LocalDate day) {
        reason = why;
        recordedBy = agency;
        recordedOn = day;
    }

    UUID membershipId() {
        return membershipId;
    }

    String reason() {
        return reason;
    }

    long version() {
        return version;
    }

    AbsenceDetails details() {
        return new AbsenceDetails(roundId, membershipId, reason, recordedBy, recordedOn, version);
    }
}
