package org.saphan.registry.rating;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The correction of an announced rating: other scores, and the appeal that led to them.
@Schema(description = "The correction of an announced rating: other scores, and the appeal that led to them.")
public record Supersession(
        @NotNull @Digits(integer = 3, fraction = 2) @Schema(examples = "28.5")
        BigDecimal scoreA,

        @NotNull @Digits(integer = 3, fraction = 2) @Schema(examples = "22")
        BigDecimal scoreB,

        @NotNull @Digits(integer = 3, fraction = 2) @Schema(examples = "41")
        BigDecimal scoreC,

        @Schema(examples = "อุทธรณ์ 7/2553") @NotBlank @Size(max = 100) String appealReference,

        @Schema(description = "No personal data.", examples = "Section B was added up wrongly.")
        @NotBlank @Size(max = 500) String reason) {

    Scores scores() {
        return new Scores(scoreA, scoreB, scoreC);
    }
}
