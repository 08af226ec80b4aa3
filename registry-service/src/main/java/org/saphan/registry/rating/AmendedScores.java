package org.saphan.registry.rating;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.registry.opcround.CommitteeLevel;

/// Scores that take the place of a rating's, before the round is announced.
@Schema(description = "Scores that take the place of a rating's, before the round is announced.")
record AmendedScores(
        @NotNull @Digits(integer = 3, fraction = 2) @Schema(examples = "28.5")
        BigDecimal scoreA,

        @NotNull @Digits(integer = 3, fraction = 2) @Schema(examples = "22")
        BigDecimal scoreB,

        @NotNull @Digits(integer = 3, fraction = 2) @Schema(examples = "41")
        BigDecimal scoreC,

        @NotNull CommitteeLevel committeeLevel) {

    Scores scores() {
        return new Scores(scoreA, scoreB, scoreC);
    }
}
