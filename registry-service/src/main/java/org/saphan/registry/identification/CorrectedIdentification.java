package org.saphan.registry.identification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.http.InvalidRequest;

/// The right number of somebody who was entered with a wrong one or with none.
@Schema(description = "The right number; exactly one of the two.")
public record CorrectedIdentification(
        @Schema(description = "A person's 13 digits.", examples = "1000000000050")
        @Pattern(regexp = "\\d{13}") @Nullable String nationalId,

        @Schema(description = "A legal person's 13 digits.") @Pattern(regexp = "\\d{13}") @Nullable String juristicId,

        @Schema(description = "Why; no personal data.", examples = "Two digits were exchanged; seen on the card.")
        @NotBlank @Size(max = 500) String reason) {

    /// @throws InvalidRequest when there are two numbers or none
    /// @throws InvalidIdentification when the check digit is wrong
    public Identification identification() {
        var identification = Identification.of(nationalId, juristicId);
        if (identification == null || (nationalId != null && juristicId != null)) {
            throw new InvalidRequest("/juristicId", identification == null ? "REQUIRED" : "INVALID_VALUE");
        }
        return identification;
    }
}
