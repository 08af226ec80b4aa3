package org.saphan.plan.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Other terms for a programme, whole, and why.
@Schema(name = "ProgrammeAmendment", description = "Other terms for a programme, whole, and why.")
record Amendment(
        @NotNull @Valid NewProgramme terms,

        @NotBlank @Size(max = 1000) @Schema(examples = "The pilot is widened to the whole country.")
        String reason) {}
