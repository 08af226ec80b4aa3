package org.saphan.cluster.membership;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.progress.LeavingCause;
import org.saphan.cluster.progress.MembershipState;
import org.saphan.journal.EventState;

/// A membership as it is published, and as other features know it: none of the figures, no name.
///
/// @param provinceCode of another SME; an entrepreneur's is the register's to say
public record MembershipSummary(
        UUID membershipId,
        UUID clusterId,

        @Schema(description = "Of an entrepreneur of the register.") @Nullable UUID entrepreneurId,

        @Schema(maxLength = 40, description = "Of another SME.") @Nullable String smeRef,

        @Schema(maxLength = 2, description = "Of another SME.") @Nullable String provinceCode,

        Tier tier,
        MembershipState state,
        LocalDate invitedOn,
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
