package org.saphan.plan.terms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who gave the policy, and the document that records it (S1-03).
///
/// @param signedOn null when the source bears no date: it is not guessed
/// @param signedBefore the office it was signed before, never a person's name
@Schema(description = "Who gave the policy, and the document that records it.")
public record Mandate(
        @NotBlank @Size(max = 300) String issuedBy,
        @NotBlank @Size(max = 300) String reference,
        @PastOrPresent @Nullable LocalDate signedOn,
        @Size(max = 300) @Nullable String signedBefore) {}
