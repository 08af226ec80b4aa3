package org.saphan.plan.terms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An activity that a programme offers, with rules of its own beside the programme's (T9).
///
/// @param agency who carries it out; null for any agency with a duty to support
/// @param starMin the least stars of the product that it is for, null where stars do not matter
/// @param requires further proofs that this activity alone asks for
/// @param records what must be recorded before it counts as completed
/// @param durationMonths where it differs from the programme's
@Schema(description = "An activity that a programme offers, with rules of its own.")
public record CatalogueActivity(
        @NotNull @Size(max = 20) @Pattern(regexp = "[A-Z][A-Z0-9_]*") @Schema(examples = "A4")
        String code,

        @NotBlank @Size(max = 300) @Schema(examples = "พัฒนาผลิตภัณฑ์และบรรจุภัณฑ์เชิงอัตลักษณ์")
        String nameTh,

        @NotBlank @Size(max = 300) @Schema(examples = "Identity of product and packaging")
        String nameEn,

        @Size(max = 20) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*") @Schema(examples = "DIP") @Nullable String agency,

        @Min(1) @Max(5) @Schema(examples = "3") @Nullable Integer starMin,
        @Min(1) @Max(5) @Schema(examples = "5") @Nullable Integer starMax,
        @Size(max = 4) @Nullable List<@NotNull Requirement> requires,
        @Size(max = 4) @Nullable List<@NotNull ActivityRecord> records,
        @Valid @Nullable DurationMonths durationMonths) {

    /// Whether a product with so many stars may be taken up.
    public boolean admitsStars(int stars) {
        return (starMin == null || stars >= starMin) && (starMax == null || stars <= starMax);
    }

    /// Whether it is for a product with stars.
    public boolean asksForStars() {
        return starMin != null || starMax != null;
    }

    /// Whether this must be recorded before it counts as completed.
    public boolean isToRecord(ActivityRecord what) {
        return records != null && records.contains(what);
    }

    /// Whether it alone asks for that proof.
    public boolean isToProve(Requirement what) {
        return requires != null && requires.contains(what);
    }
}
