package org.saphan.cluster.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.http.InvalidRequest;

/// A member as it is invited: either an entrepreneur of the register or another SME.
@Schema(description = "A member as it is invited: either an entrepreneur of the register or another SME.")
record NewMember(
        @Schema(description = "An entrepreneur of the register.") @Nullable UUID entrepreneurId,

        @Size(min = 3, max = 40) @Pattern(regexp = "(?!(\\D*\\d){13})[A-Z0-9]+([-/.][A-Z0-9]+)*")
        @Schema(
                description = "The reference of an SME outside the register; never an identification number.",
                examples = "SME-52-0007")
        @Nullable String smeRef,

        @NotNull @Schema(examples = "UPSTREAM") Tier tier) {

    /// @throws InvalidRequest when there are both or none
    void requireExactlyOne() {
        if ((entrepreneurId == null) == (smeRef == null)) {
            throw new InvalidRequest(entrepreneurId == null ? "/entrepreneurId" : "/smeRef", "EXACTLY_ONE");
        }
    }
}
