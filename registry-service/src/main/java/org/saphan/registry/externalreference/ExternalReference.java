package org.saphan.registry.externalreference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;

/// What an agency calls an entrepreneur, from when until when.
@Entity
class ExternalReference {

    @Id
    private UUID id;

    private UUID entrepreneurId;
    private String agency;
    private int nth;
    private String ref;
    private Instant givenAt;
    private @Nullable Instant withdrawnAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ExternalReference() {}

    /// @param nth how many the agency has given to this entrepreneur, this one included
    static ExternalReference give(UUID entrepreneurId, String agency, int nth, String ref, Instant now) {
        var reference = new ExternalReference();
        reference.id = Ids.next();
        reference.entrepreneurId = entrepreneurId;
        reference.agency = agency;
        reference.nth = nth;
        reference.ref = ref;
        reference.givenAt = now;
        return reference;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    /// The version of what the agency calls the entrepreneur: a row never changes what it says.
    int nth() {
        return nth;
    }

    boolean isStanding() {
        return withdrawnAt == null;
    }

    boolean says(String text) {
        return ref.equals(text);
    }

    ExternalReferenceDetails details() {
        return new ExternalReferenceDetails(entrepreneurId, agency, ref, givenAt, nth);
    }
}
