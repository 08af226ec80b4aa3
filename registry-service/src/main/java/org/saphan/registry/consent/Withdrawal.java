package org.saphan.registry.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A consent taken back.
@Schema(description = "A consent taken back.")
record Withdrawal(
        @NotNull @PastOrPresent @Schema(examples = "2010-09-01")
        LocalDate withdrawnOn,

        @Size(max = 500) @Schema(description = "The entrepreneur's reason, if it gave one.") @Nullable String reason) {}
