package org.saphan.registry.opcround;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.product.ProductCategory;

/// How a round judges: sections with their maxima, thresholds of the total for the stars, who decides and for how
/// long. What a body leaves out is as it was before schemes said it: one member decides, every product goes on to
/// the national panel, stars do not end, and appeals are lodged within the 15 days of the Administrative
/// Procedure Act (s. 44).
@Schema(
        description =
                "How a round judges: sections with their maxima, thresholds of the total for the stars, the quorum"
                        + " of the committees, how long stars stand and can be appealed against, and the table of quadrants.")
public record RatingScheme(
        @NotNull @Size(min = 3, max = 3) List<@Valid @NotNull SchemeSection> sections,
        @NotNull @Size(min = 1, max = 5) List<@Valid @NotNull StarThreshold> thresholds,

        @Size(max = 15) @Schema(description = "Maxima of sections that differ for a category; none unless said.")
        List<@Valid @NotNull CategoryMaximum> categoryMaxima,

        @Valid @Schema(description = "One member each unless said.")
        Quorum quorum,

        @DecimalMin("0") @DecimalMax("300") @Digits(integer = 3, fraction = 2) @Schema(
                description = "From which sum of the provincial sections on a product goes to the national panel; from"
                        + " 0, that is always, unless said.",
                examples = "35")
        BigDecimal nationalFrom,

        @Min(1) @Max(20) @Schema(description = "How long stars stand; without an end unless said.", examples = "3")
        @Nullable Integer validityYears,

        @Min(0) @Max(365) @Schema(
                description = "For how many days from the announcement appeals are taken; 15 unless said.",
                examples = "15")
        Integer appealDays,

        @Size(min = 1, max = 60) @Schema(description = "The conditions of the quadrants, all of which must hold; CDD's table unless said.")
        List<@Valid @NotNull QuadrantCondition> quadrants) {

    private static final int USUAL_APPEAL_DAYS = 15;

    public RatingScheme {
        categoryMaxima = Objects.requireNonNullElse(categoryMaxima, List.of());
        quorum = Objects.requireNonNullElse(quorum, Quorum.ONE);
        nationalFrom = Objects.requireNonNullElse(nationalFrom, BigDecimal.ZERO);
        appealDays = Objects.requireNonNullElse(appealDays, USUAL_APPEAL_DAYS);
        quadrants = Objects.requireNonNullElse(quadrants, QuadrantTable.OF_CDD);
    }

    /// The scheme as it holds for products of a category: with the category's own maxima.
    public RatingScheme of(ProductCategory category) {
        return withMaxima(section -> categoryMaxima.stream()
                .filter(each -> each.section() == section.code() && each.category() == category)
                .map(CategoryMaximum::maximum)
                .findFirst()
                .orElse(section.maximum()));
    }

    /// The scheme with the largest maxima that any category has, for who does not know the category.
    public RatingScheme widest() {
        return withMaxima(section -> categoryMaxima.stream()
                .filter(each -> each.section() == section.code())
                .map(CategoryMaximum::maximum)
                .reduce(section.maximum(), BigDecimal::max));
    }

    public BigDecimal maximumOf(SectionCode code) {
        return sections.stream()
                .filter(each -> each.code() == code)
                .map(SchemeSection::maximum)
                .findFirst()
                .orElseThrow();
    }

    /// The sections that a committee judges.
    public List<SectionCode> judgedAt(CommitteeLevel level) {
        return sections.stream()
                .filter(each -> each.judgedAt() == level)
                .map(SchemeSection::code)
                .toList();
    }

    /// Whether a product that reached this sum in its province goes on to the national panel.
    public boolean goesToNational(BigDecimal provincialTotal) {
        return provincialTotal.compareTo(nationalFrom) >= 0;
    }

    /// The table that puts products into quadrants.
    public QuadrantTable quadrantTable() {
        return new QuadrantTable(quadrants);
    }

    /// The stars of a total (R6): those of the highest threshold that it reaches, fractions not rounded; one
    /// below all.
    public int starsOf(BigDecimal total) {
        return thresholds.stream()
                .filter(each -> total.compareTo(each.fromTotal()) >= 0)
                .mapToInt(StarThreshold::stars)
                .max()
                .orElse(1);
    }

    private RatingScheme withMaxima(Function<SchemeSection, BigDecimal> maximum) {
        var changed = sections.stream()
                .map(each -> each.withMaximum(maximum.apply(each)))
                .toList();
        return new RatingScheme(
                changed, thresholds, categoryMaxima, quorum, nationalFrom, validityYears, appealDays, quadrants);
    }
}
