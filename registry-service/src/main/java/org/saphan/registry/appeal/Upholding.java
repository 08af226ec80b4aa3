package org.saphan.registry.appeal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.registry.rating.Supersession;

/// The scores that an appeal leads to, and why.
@Schema(description = "The scores that an appeal leads to, and why.")
record Upholding(
        @NotNull @Digits(integer = 3, fraction = 2) @Schema(examples = "28.5")
        BigDecimal scoreA,

        @NotNull @Digits(integer = 3, fraction = 2) @Schema(examples = "22")
        BigDecimal scoreB,

        @NotNull @Digits(integer = 3, fraction = 2) @Schema(examples = "43")
        BigDecimal scoreC,

        @NotBlank @Size(max = 500) @Schema(description = "No personal data.", examples = "The certificate counts two points in section C.")
        String reason) {

    Supersession supersession(UUID appealId) {
        return new Supersession(scoreA, scoreB, scoreC, appealId.toString(), reason);
    }
}
