package org.saphan.plan.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The OPC rounds and the programmes that a programme takes over from (รับช่วงต่อ, S1-02).
@Schema(description = "The OPC rounds and the programmes that this one takes over from.")
public record ContinuesFrom(
        @NotNull @Size(max = 30) @Schema(examples = "[2552, 2553]")
        List<@NotNull @Min(2500) @Max(2700) Integer> opcRounds,

        @NotNull @Size(max = 30) List<@NotNull @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]*") String> programmes) {}
