package org.saphan.cluster.briefing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.saphan.http.Ids;

/// That a CDA or a service provider has read a briefing.
@Entity
class BriefingAcknowledgement {

    @Id
    private UUID id;

    private UUID briefingId;
    private UUID recipientId;
    private String acknowledgedBy;
    private LocalDate acknowledgedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected BriefingAcknowledgement() {}

    static BriefingAcknowledgement of(UUID briefingId, UUID recipientId, String byAgency, LocalDate day) {
        var acknowledgement = new BriefingAcknowledgement();
        acknowledgement.id = Ids.next();
        acknowledgement.briefingId = briefingId;
        acknowledgement.recipientId = recipientId;
        acknowledgement.acknowledgedBy = byAgency;
        acknowledgement.acknowledgedOn = day;
        return acknowledgement;
    }

    AcknowledgementDetails details() {
        return new AcknowledgementDetails(briefingId, recipientId, acknowledgedBy, acknowledgedOn, version);
    }
}
