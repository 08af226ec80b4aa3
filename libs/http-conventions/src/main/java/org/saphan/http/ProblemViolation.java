package org.saphan.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One broken rule, as a client sees it.
@Schema(description = "One broken rule.")
public record ProblemViolation(
        @Schema(required = true, description = "JSON pointer into the body, or a parameter's name.", maxLength = 500)
        String pointer,

        @Schema(required = true, description = "Stable; for programs.", maxLength = 100)
        String code,

        @Schema(required = true, description = "In Thai or English.", maxLength = 2000)
        String detail) {}
