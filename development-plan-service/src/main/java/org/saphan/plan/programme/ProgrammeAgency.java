package org.saphan.plan.programme;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An agency's duties in a programme.
///
/// @param provinceCodes where it holds them; null for everywhere
@Schema(description = "An agency's duties in a programme.")
public record ProgrammeAgency(
        @NotNull @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*") @Schema(examples = "DIP")
        String agency,

        @NotEmpty @Size(max = 20) List<@NotNull Duty> duties,

        @Schema(description = "Where the agency holds the duties; absent means everywhere.")
        @Size(min = 1, max = 77) @Nullable List<@NotNull @Pattern(regexp = "\\d{2}") String> provinceCodes) {

    /// Whether the agency holds the duty in at least one place.
    boolean holds(Duty duty) {
        return duties.contains(duty);
    }

    /// Whether the agency holds the duty in that province.
    boolean holds(Duty duty, String provinceCode) {
        return holds(duty) && (provinceCodes == null || provinceCodes.contains(provinceCode));
    }
}
