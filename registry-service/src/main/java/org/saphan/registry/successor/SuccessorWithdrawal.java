package org.saphan.registry.successor;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A successor who does not take over after all.
@Schema(description = "A successor who does not take over after all.")
record SuccessorWithdrawal(
        @NotNull @PastOrPresent @Schema(examples = "2026-09-01")
        LocalDate withdrawnOn) {}
