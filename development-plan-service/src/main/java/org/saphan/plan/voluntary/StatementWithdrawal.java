package org.saphan.plan.voluntary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The end of an entrepreneur's will to take part.
@Schema(description = "The end of an entrepreneur's will to take part.")
record StatementWithdrawal(
        @NotNull @PastOrPresent @Schema(examples = "2011-01-10")
        LocalDate withdrawnOn,

        @NotBlank @Size(max = 300) @Schema(examples = "The group merges with another one.")
        String reason) {}
