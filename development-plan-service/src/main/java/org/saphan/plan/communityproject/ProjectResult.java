package org.saphan.plan.communityproject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What came of a project.
@Schema(description = "What came of a project; no names, no personal data.")
record ProjectResult(
        @NotNull @PastOrPresent @Schema(examples = "2012-03-15")
        LocalDate doneOn,

        @NotBlank @Size(max = 4000) @Schema(examples = "เยาวชน 30 คนทำขนมไทยได้ 4 ชนิด")
        String result) {}
