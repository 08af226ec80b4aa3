package org.saphan.registry.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A consent as it was given.
@Schema(description = "A consent as it was given.")
record NewConsent(
        @NotNull @Schema(examples = "MARKETING") ConsentPurpose purpose,

        @NotNull @PastOrPresent @Schema(examples = "2010-05-01")
        LocalDate grantedOn,

        @NotBlank @Size(max = 500) @Schema(
                description = "Where the signed form is kept; the guardian has signed a minor's too (PDPA s. 20).",
                examples = "Form 12/2553, district office")
        String evidence) {}
