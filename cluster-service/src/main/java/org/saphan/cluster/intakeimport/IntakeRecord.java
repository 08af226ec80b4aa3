package org.saphan.cluster.intakeimport;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.saphan.cluster.intake.IntakeSource;
import org.saphan.http.Ids;

/// A record of the application, and for which member it stands. Kept is only a digest of what it said last.
@Entity
class IntakeRecord {

    @SuppressWarnings("UnusedVariable") // only Hibernate reads it
    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // only the database reads it
    @Enumerated(EnumType.STRING)
    private IntakeSource source;

    private String externalReference;
    private UUID membershipId;
    private String digest;

    @SuppressWarnings("UnusedVariable") // only Hibernate reads it
    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected IntakeRecord() {}

    static IntakeRecord of(IntakeSource source, String externalReference, UUID membershipId, String digest) {
        var record = new IntakeRecord();
        record.id = Ids.next();
        record.source = source;
        record.externalReference = externalReference;
        record.membershipId = membershipId;
        record.digest = digest;
        return record;
    }

    void saysNow(String newDigest) {
        digest = newDigest;
    }

    boolean says(String someDigest) {
        return digest.equals(someDigest);
    }

    String externalReference() {
        return externalReference;
    }

    UUID membershipId() {
        return membershipId;
    }
}
