package org.saphan.registry.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.saphan.registry.opcround.RatingScheme;
import org.saphan.registry.opcround.SectionCode;

/// The scores of a product in the three sections.
public record Scores(BigDecimal a, BigDecimal b, BigDecimal c) {

    /// A + B + C (R5).
    public BigDecimal total() {
        return a.add(b).add(c);
    }

    public BigDecimal of(SectionCode section) {
        return switch (section) {
            case A -> a;
            case B -> b;
            case C -> c;
        };
    }

    /// The sections whose score is below zero or above the scheme's maximum.
    public List<SectionCode> outside(RatingScheme scheme) {
        return Stream.of(SectionCode.values())
                .filter(each -> of(each).signum() < 0 || of(each).compareTo(scheme.maximumOf(each)) > 0)
                .toList();
    }

    /// @throws ScoreOutOfRange naming every section that a score lies outside of
    void requireWithin(RatingScheme scheme) {
        var outside = outside(scheme);
        if (!outside.isEmpty()) {
            throw new ScoreOutOfRange(outside.stream()
                    .map(each -> ScoreOutOfRange.above("/score" + each, each, scheme))
                    .toList());
        }
    }
}
