package org.saphan.cluster.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.admission.SmeFacts;
import org.saphan.http.InvalidRequest;

/// A member as it is invited: either an entrepreneur of the register or another SME.
@Schema(description = "A member as it is invited: either an entrepreneur of the register or another SME.")
public record NewMember(
        @Schema(description = "An entrepreneur of the register.") @Nullable UUID entrepreneurId,

        @Size(min = 3, max = 40) @Pattern(regexp = "(?!(\\D*\\d){13})[A-Z0-9]+([-/.][A-Z0-9]+)*")
        @Schema(
                description = "The reference of an SME outside the register; never an identification number.",
                examples = "SME-52-0007")
        @Nullable String smeRef,

        @Size(max = 300) @Pattern(regexp = "(?!(\\D*\\d){13})[^\\p{Cc}]*\\S[^\\p{Cc}]*")
        @Schema(
                description =
                        "The name of an SME outside the register, of a juristic person only: never of a person who"
                                + " trades under an own name.",
                examples = "บริษัท ลำปางผลไม้กระป๋อง จำกัด")
        @Nullable String smeName,

        @Pattern(regexp = "\\d{2}") @Schema(description = "The province of an SME outside the register.", examples = "52")
        @Nullable String provinceCode,

        @NotNull @Schema(examples = "UPSTREAM") Tier tier) {

    /// @throws InvalidRequest when there are both or none, or an entrepreneur of the register is described anew
    void requireExactlyOne() {
        if ((entrepreneurId == null) == (smeRef == null)) {
            throw new InvalidRequest(entrepreneurId == null ? "/entrepreneurId" : "/smeRef", "EXACTLY_ONE");
        }
        if (smeRef == null && (smeName != null || provinceCode != null)) {
            throw new InvalidRequest(smeName == null ? "/provinceCode" : "/smeName", "ONLY_OF_SME");
        }
    }

    /// What is told of an SME outside the register; null where nothing is.
    @Nullable SmeFacts smeFacts() {
        return smeName == null && provinceCode == null ? null : new SmeFacts(smeName, provinceCode);
    }
}
