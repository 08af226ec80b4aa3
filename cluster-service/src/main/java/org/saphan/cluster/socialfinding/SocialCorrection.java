package org.saphan.cluster.socialfinding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.cluster.rubric.SocialDimension;

/// What is right in one dimension.
@Schema(description = "What is right in one dimension.")
public record SocialCorrection(
        @NotNull @Schema(examples = "MUTUAL_HELP") SocialDimension dimension,

        @NotNull @Min(1) @Max(5) @Schema(description = "By the rubric.", examples = "3")
        Integer score,

        @NotBlank @Size(max = 4000) @Schema(description = "Why this score; no personal data.", examples = "ใช้โรงคัดแยกร่วมกันเพียงหนึ่งราย")
        String text,

        @NotNull @PastOrPresent @Schema(examples = "2019-03-31")
        LocalDate collectedOn) {

    SocialObservation observation() {
        return new SocialObservation(score, text, collectedOn);
    }
}
