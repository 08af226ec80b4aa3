package org.saphan.plan.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A result that a programme follows at each entrepreneur: jobs, income, quality of life (S2-02, S2-12).
@Schema(description = "A result that a programme follows at each entrepreneur.")
public record IndicatorTerm(
        @NotNull @Size(max = 60) @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Schema(examples = "INCOME")
        String code,

        @NotBlank @Size(max = 300) @Schema(examples = "รายได้")
        String nameTh,

        @NotBlank @Size(max = 300) @Schema(examples = "Income")
        String nameEn,

        @NotNull @Size(max = 30) @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Schema(examples = "BAHT")
        String unit,

        @NotEmpty @Size(max = 20) List<@NotNull @Valid IndicatorMethod> methods) {}
