package org.saphan.registry.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;

/// What an entrepreneur has agreed to.
@Entity
class Consent {

    @Id
    private UUID id;

    private UUID entrepreneurId;

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    private LocalDate grantedOn;
    private String evidence;
    private @Nullable LocalDate withdrawnOn;
    private @Nullable String withdrawalReason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Consent() {}

    static Consent give(UUID entrepreneurId, NewConsent given) {
        var consent = new Consent();
        consent.id = Ids.next();
        consent.entrepreneurId = entrepreneurId;
        consent.purpose = given.purpose();
        consent.grantedOn = given.grantedOn();
        consent.evidence = given.evidence();
        return consent;
    }

    void withdraw(Withdrawal withdrawal) {
        if (withdrawnOn != null) {
            throw new ConsentAlreadyWithdrawn();
        }
        if (withdrawal.withdrawnOn().isBefore(grantedOn)) {
            throw new WithdrawnBeforeGranted(grantedOn);
        }
        withdrawnOn = withdrawal.withdrawnOn();
        withdrawalReason = withdrawal.reason();
    }

    long version() {
        return version;
    }

    ConsentState state() {
        return new ConsentState(id, entrepreneurId, purpose, grantedOn, withdrawnOn, version);
    }

    ConsentDetails details() {
        return new ConsentDetails(
                id, entrepreneurId, purpose, grantedOn, evidence, withdrawnOn, withdrawalReason, version);
    }
}
