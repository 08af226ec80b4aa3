package org.saphan.registry.entrepreneur;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How an entrepreneur stands in the register, since when and why. It is replaced as a whole.
@Embeddable
class Registration {

    @Enumerated(EnumType.STRING)
    private RegistrationStatus status;

    private Instant statusSince;
    private @Nullable String statusReason;
    private @Nullable UUID mergedInto;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Registration() {}

    private Registration(RegistrationStatus status, @Nullable String reason, Instant since, @Nullable UUID mergedInto) {
        this.status = status;
        this.statusReason = reason;
        this.statusSince = since;
        this.mergedInto = mergedInto;
    }

    static Registration of(RegistrationStatus status, Instant now) {
        return new Registration(status, null, now, null);
    }

    Registration accepted(Instant now) {
        require(RegistrationStatus.SUBMITTED);
        return of(RegistrationStatus.REGISTERED, now);
    }

    Registration rejected(String reason, Instant now) {
        require(RegistrationStatus.SUBMITTED);
        return new Registration(RegistrationStatus.REJECTED, reason, now, null);
    }

    Registration suspended(String reason, Instant now) {
        require(RegistrationStatus.REGISTERED);
        return new Registration(RegistrationStatus.SUSPENDED, reason, now, null);
    }

    Registration reinstated(Instant now) {
        require(RegistrationStatus.SUSPENDED);
        return of(RegistrationStatus.REGISTERED, now);
    }

    Registration deregistered(String reason, Instant now) {
        requireAccepted();
        return new Registration(RegistrationStatus.DEREGISTERED, reason, now, null);
    }

    Registration merged(UUID winner, String reason, Instant now) {
        if (status == RegistrationStatus.REJECTED || status == RegistrationStatus.DEREGISTERED) {
            throw new RegistrationStatusForbids(status);
        }
        return new Registration(RegistrationStatus.DEREGISTERED, reason, now, winner);
    }

    /// @throws RegistrationStatusForbids unless it is in the register, suspended or not
    void requireAccepted() {
        if (status != RegistrationStatus.SUSPENDED) {
            require(RegistrationStatus.REGISTERED);
        }
    }

    private void require(RegistrationStatus required) {
        if (status != required) {
            throw new RegistrationStatusForbids(status);
        }
    }

    RegistrationStatus status() {
        return status;
    }

    Instant statusSince() {
        return statusSince;
    }

    @Nullable String statusReason() {
        return statusReason;
    }

    @Nullable UUID mergedInto() {
        return mergedInto;
    }
}
