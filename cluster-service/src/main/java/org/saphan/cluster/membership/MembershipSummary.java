package org.saphan.cluster.membership;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.progress.LeavingCause;
import org.saphan.cluster.progress.MembershipState;
import org.saphan.journal.EventState;

/// A membership as a row of the list, and as it is published: none of the figures.
@Schema(description = "A membership in a list.")
record MembershipSummary(
        @NotNull UUID membershipId,
        @NotNull UUID clusterId,

        @Schema(description = "Of an entrepreneur of the register.") @Nullable UUID entrepreneurId,

        @Schema(maxLength = 40, description = "Of another SME.") @Nullable String smeRef,

        @NotNull Tier tier,
        @NotNull MembershipState state,
        @NotNull LocalDate invitedOn,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable LeavingCause leavingCause,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return membershipId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
