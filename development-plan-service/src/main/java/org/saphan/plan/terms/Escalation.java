package org.saphan.plan.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Before whom an overdue step is brought, and after how many days.
@Schema(description = "Before whom an overdue step is brought, and after how many days.")
public record Escalation(
        @NotNull @Min(1) @Max(366) @Schema(examples = "30") Integer afterDays,

        @NotNull @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*") @Schema(examples = "OSMEP")
        String to) {}
