package org.saphan.registry.opcround;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saphan.http.Violation;

/// How a round rates: sections with their maxima, and thresholds of the total for the stars.
@Schema(description = "How a round rates: sections with their maxima, and thresholds of the total for the stars.")
public record RatingScheme(
        @NotNull @Size(min = 3, max = 3) List<@Valid @NotNull SchemeSection> sections,
        @NotNull @Size(min = 1, max = 5) List<@Valid @NotNull StarThreshold> thresholds) {

    public BigDecimal maximumOf(SectionCode code) {
        return sections.stream()
                .filter(each -> each.code() == code)
                .map(SchemeSection::maximum)
                .findFirst()
                .orElseThrow();
    }

    /// The stars of a total (R6): those of the highest threshold that it reaches, fractions not rounded; one below
    /// all.
    public int starsOf(BigDecimal total) {
        return thresholds.stream()
                .filter(each -> total.compareTo(each.fromTotal()) >= 0)
                .mapToInt(StarThreshold::stars)
                .max()
                .orElse(1);
    }

    /// Sections A, B and C once each; more stars from a higher total, which can be reached.
    void requireConsistent() {
        var violations = new ArrayList<Violation>();
        var codes = EnumSet.noneOf(SectionCode.class);
        sections.forEach(each -> codes.add(each.code()));
        if (codes.size() != SectionCode.values().length) {
            violations.add(Violation.of("/scheme/sections", "SECTIONS"));
        }
        if (!doThresholdsRise()) {
            violations.add(Violation.of("/scheme/thresholds", "THRESHOLDS"));
        }
        if (!violations.isEmpty()) {
            throw new SchemeInconsistent(violations);
        }
    }

    private boolean doThresholdsRise() {
        var highest = sections.stream().map(SchemeSection::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
        var rising = thresholds.stream()
                .sorted(Comparator.comparingInt(StarThreshold::stars))
                .toList();
        for (int each = 0; each < rising.size(); each++) {
            var threshold = rising.get(each);
            var isLowest = threshold.stars() == 1;
            if ((isLowest && threshold.fromTotal().signum() != 0)
                    || threshold.fromTotal().compareTo(highest) > 0) {
                return false;
            }
            if (each > 0 && !isAbove(threshold, rising.get(each - 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAbove(StarThreshold threshold, StarThreshold lower) {
        return threshold.stars() > lower.stars() && threshold.fromTotal().compareTo(lower.fromTotal()) > 0;
    }
}
