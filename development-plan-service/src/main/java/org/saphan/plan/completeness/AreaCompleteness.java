package org.saphan.plan.completeness;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.plan.support.SupportArea;

/// One kind of support: in how many plans it was called for, and in how many of these it was delivered.
@Schema(description = "One kind of support, counted in plans.")
record AreaCompleteness(
        @NotNull SupportArea supportArea,
        @Schema(required = true) long calledFor,
        @Schema(required = true) long delivered) {}
