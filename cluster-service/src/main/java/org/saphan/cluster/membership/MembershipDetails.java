package org.saphan.cluster.membership;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.admission.RegisterFacts;
import org.saphan.cluster.progress.LeavingCause;
import org.saphan.cluster.progress.MembershipState;

/// A membership. The figures of its intake are read apart, by who looks after the cluster.
@Schema(description = "An enterprise's part in a cluster.")
record MembershipDetails(
        @NotNull UUID membershipId,
        @NotNull UUID clusterId,

        @Schema(description = "Of an entrepreneur of the register.") @Nullable UUID entrepreneurId,

        @Schema(maxLength = 40, description = "Of another SME.") @Nullable String smeRef,

        @NotNull Tier tier,
        @NotNull MembershipState state,

        @NotNull @Schema(maxLength = 20, examples = "PROVINCE-52")
        String invitedBy,

        @NotNull LocalDate invitedOn,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable LeavingCause leavingCause,

        @Schema(maxLength = 500, description = "Why it left.") @Nullable String reason,

        @Schema(description = "Of an entrepreneur of the register.") @Nullable RegisterFacts registerFacts,

        @JsonIgnore long version) {

    static MembershipDetails of(
            MembershipSummary summary,
            String invitedBy,
            @Nullable String reason,
            @Nullable RegisterFacts registerFacts) {
        return new MembershipDetails(
                summary.membershipId(),
                summary.clusterId(),
                summary.entrepreneurId(),
                summary.smeRef(),
                summary.tier(),
                summary.state(),
                invitedBy,
                summary.invitedOn(),
                summary.joinedOn(),
                summary.leftOn(),
                summary.leavingCause(),
                reason,
                registerFacts,
                summary.version());
    }
}
