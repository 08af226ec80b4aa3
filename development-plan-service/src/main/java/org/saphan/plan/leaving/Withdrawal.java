package org.saphan.plan.leaving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An entrepreneur's leaving.
@Schema(name = "EnrolmentWithdrawal", description = "An entrepreneur's leaving.")
record Withdrawal(
        @NotBlank @Size(max = 500) @Schema(examples = "The group gave up production.")
        String reason,

        @NotNull @PastOrPresent @Schema(examples = "2011-02-01")
        LocalDate withdrawnOn) {}
