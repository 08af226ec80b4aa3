package org.saphan.plan.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// That an entrepreneur became an SME.
@Schema(name = "Promotion", description = "That a graduated entrepreneur became an SME.", examples = """
                {
                  "promotedOn": "2013-06-28",
                  "evidence": "หนังสือรับรองการจดทะเบียนนิติบุคคล 12/2556",
                  "sizeClass": "SMALL"
                }""")
record Promotion(
        @NotNull @PastOrPresent LocalDate promotedOn,
        @NotBlank @Size(max = 2000) String evidence,
        @Nullable SizeClass sizeClass) {}
