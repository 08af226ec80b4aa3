package org.saphan.plan.terms;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who may take part (S1-07, T2).
///
/// @param starMin the least stars that one product must hold, null where stars do not matter
/// @param starMax the most stars, null where there is no upper bound
/// @param roundYearsBE the OPC rounds whose ratings count; empty for any
/// @param participantsOf where a programme takes up who takes part in another (S5-02)
/// @param impactDropMin what "highly affected" means (S4-01, T11)
@Schema(description = "Who may take part.")
public record EligibilityTerms(
        @Min(1) @Max(5) @Schema(examples = "5") @Nullable Integer starMin,
        @Min(1) @Max(5) @Schema(examples = "5") @Nullable Integer starMax,
        @NotEmpty @Size(max = 3) List<@NotNull EntrepreneurKind> kinds,

        @NotNull @Size(max = 30) @Schema(examples = "[2552, 2553]")
        List<@NotNull @Min(2500) @Max(2700) Integer> roundYearsBE,

        @NotNull @Size(max = 4) List<@NotNull Requirement> requires,

        @Schema(description = "Programmes in one of which the entrepreneur must hold a place; absent for none.")
        @Size(max = 10) @Nullable List<@NotNull @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]*") String> participantsOf,

        @Schema(
                description = "By how many percent turnover must have fallen at least to count as impact.",
                examples = "30")
        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Nullable BigDecimal impactDropMin) {

    /// Terms that ask neither for another programme nor for an impact.
    public EligibilityTerms(
            @Nullable Integer starMin,
            @Nullable Integer starMax,
            List<EntrepreneurKind> kinds,
            List<Integer> roundYearsBE,
            List<Requirement> requires) {
        this(starMin, starMax, kinds, roundYearsBE, requires, null, null);
    }

    /// Whether a rating of that round counts.
    public boolean countsRound(int yearBE) {
        return roundYearsBE.isEmpty() || roundYearsBE.contains(yearBE);
    }

    /// Whether so many stars are within the bounds.
    public boolean admitsStars(int stars) {
        return (starMin == null || stars >= starMin) && (starMax == null || stars <= starMax);
    }

    /// The bounds as a reader writes them: `5`, `3–5`.
    public String starRange() {
        var least = starMin == null ? 1 : starMin;
        var most = starMax == null ? 5 : starMax;
        return least == most ? String.valueOf(least) : least + "–" + most;
    }

    /// Whether a product's rating matters at all.
    public boolean asksForRating() {
        return starMin != null || starMax != null || !roundYearsBE.isEmpty();
    }
}
