package org.saphan.cluster.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far a membership has come, and what may become of it.
@Embeddable
public record Progress(
        @Enumerated(EnumType.STRING) MembershipState state,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Enumerated(EnumType.STRING) @Nullable LeavingCause leavingCause,
        @Column(name = "leaving_reason") @Nullable String reason) {

    /// An invitation has been made.
    public static Progress invited() {
        return new Progress(MembershipState.INVITED, null, null, null, null);
    }

    public Progress intakeDone() {
        from(MembershipState.INVITED);
        return new Progress(MembershipState.INTAKE_DONE, null, null, null, null);
    }

    public Progress active(LocalDate day) {
        from(MembershipState.INTAKE_DONE);
        return new Progress(MembershipState.ACTIVE, day, null, null, null);
    }

    public Progress left(LocalDate day, LeavingCause cause, @Nullable String why) {
        standing();
        if (joinedOn != null && day.isBefore(joinedOn)) {
            throw new LeftBeforeJoining(joinedOn);
        }
        return new Progress(MembershipState.LEFT, joinedOn, day, cause, why);
    }

    /// @throws MembershipStateForbids when it is over
    public void standing() {
        if (state == MembershipState.LEFT) {
            throw new MembershipStateForbids(state);
        }
    }

    /// @throws MembershipStateForbids when it is not so far, or further
    public void from(MembershipState required) {
        if (state != required) {
            throw new MembershipStateForbids(state);
        }
    }
}
