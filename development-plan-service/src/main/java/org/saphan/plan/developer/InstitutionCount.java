package org.saphan.plan.developer;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How many entrepreneurs an institution develops.
@Schema(description = "How many entrepreneurs an institution develops.")
record InstitutionCount(
        @NotNull @Schema(maxLength = 20, examples = "RMUTT") String institution,
        @Schema(required = true, description = "Now.") long developing,

        @Schema(required = true, description = "Now or before.")
        long developed,

        @Schema(required = true, description = "Of these, in knowledge.")
        long inKnowledge,

        @Schema(required = true, description = "Of these, in modern management.")
        long inModernManagement,

        @Schema(required = true, description = "Of these, in product development.")
        long inProductDevelopment) {}
