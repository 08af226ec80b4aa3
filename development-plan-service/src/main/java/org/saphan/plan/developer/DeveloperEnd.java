package org.saphan.plan.developer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why an institution stops developing an entrepreneur.
@Schema(description = "Why an institution stops developing an entrepreneur.")
record DeveloperEnd(
        @NotNull @PastOrPresent @Schema(examples = "2013-03-31")
        LocalDate endedOn,

        @NotBlank @Size(max = 300) @Schema(examples = "The prototype is handed over.")
        String reason) {}
