package org.saphan.registry.merge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a merge is undone.
@Schema(description = "Why a merge is undone; no personal data.")
record Undoing(
        @NotBlank @Size(max = 500) @Schema(examples = "Two groups of one village after all; both were visited.")
        String reason) {}
