package org.saphan.cluster.valuechain;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.membership.MembershipDetails;
import org.saphan.cluster.membership.Tier;

/// A member as a node of the chain.
@Schema(description = "A member as a node of the chain.")
record ChainMember(
        @NotNull UUID membershipId,
        @NotNull Tier tier,

        @Schema(description = "Of an entrepreneur of the register.") @Nullable UUID entrepreneurId,

        @Schema(maxLength = 40, description = "Of another SME.") @Nullable String smeRef,

        @Schema(maxLength = 300, description = "As it is published; absent where it is not.") @Nullable String enterpriseName,

        @Schema(maxLength = 2, examples = "52") @Nullable String provinceCode) {

    static ChainMember of(MembershipDetails member, LocalDate day) {
        return new ChainMember(
                member.membershipId(),
                member.tierOn(day),
                member.entrepreneurId(),
                member.smeRef(),
                member.enterpriseName(),
                member.provinceCode());
    }
}
