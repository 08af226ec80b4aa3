package org.saphan.registry.rating;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.registry.opcround.CommitteeLevel;

/// What a product was found worth. Total and stars follow from the round's scheme.
@Schema(description = "What a product was found worth. Total and stars follow from the round's scheme.", examples = """
                {
                  "productId": "019bf39f-58c2-7d13-b0a4-6e92c1f75d08",
                  "scoreA": 28.5,
                  "scoreB": 22,
                  "scoreC": 41,
                  "committeeLevel": "PROVINCIAL"
                }""")
public record NewRating(
        @NotNull UUID productId,

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
