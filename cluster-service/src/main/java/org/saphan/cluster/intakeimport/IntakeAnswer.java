package org.saphan.cluster.intakeimport;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.intake.IntakeOutcome;
import org.saphan.cluster.membership.IntakeDesk;

/// What became of one intake.
@Schema(description = "What became of one intake.")
record IntakeAnswer(
        @Schema(maxLength = 60, description = "As it was sent.", examples = "SC-2562-000417") @Nullable String externalReference,

        @NotNull IntakeOutcome outcome,

        @Schema(description = "Absent when it was refused.") @Nullable UUID membershipId,

        @Schema(maxLength = 100, description = "Why it was refused; for programs.", examples = "INTAKE_LOCKED")
        @Nullable String code,

        @Schema(maxLength = 10000, description = "Why it was refused, in the caller's language.") @Nullable String detail) {

    static IntakeAnswer taken(String externalReference, IntakeDesk.Taken taken) {
        return new IntakeAnswer(externalReference, taken.outcome(), taken.membershipId(), null, null);
    }

    static IntakeAnswer refused(@Nullable String externalReference, String code, String detail) {
        return new IntakeAnswer(externalReference, IntakeOutcome.REFUSED, null, code, detail);
    }
}
