package org.saphan.cluster.socialfinding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What was found in one dimension.
@Schema(description = "What was found in one dimension.")
record SocialObservation(
        @NotNull @Min(1) @Max(5) @Schema(description = "By the rubric.", examples = "4")
        Integer score,

        @NotBlank @Size(max = 4000) @Schema(
                description = "Why this score; no personal data.",
                examples = "สมาชิกต้นน้ำสามรายใช้โรงคัดแยกของสมาชิกกลางน้ำร่วมกัน")
        String text,

        @NotNull @PastOrPresent @Schema(examples = "2019-03-31")
        LocalDate collectedOn) {}
