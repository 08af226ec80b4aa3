package org.saphan.registry.judging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.saphan.registry.opcround.SectionCode;

/// The means of the members' scores, section by section: two decimals, half up.
///
/// @param members how many scored
record Means(List<SectionScore> sections, int members) {

    private static final int DECIMALS = 2;

    static Means of(List<PanelScore> scores, List<SectionCode> sections) {
        return new Means(
                sections.stream()
                        .map(each -> new SectionScore(each, mean(scores, each)))
                        .toList(),
                scores.size());
    }

    BigDecimal total() {
        return sections.stream().map(SectionScore::score).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal mean(List<PanelScore> scores, SectionCode section) {
        return scores.stream()
                .map(each -> each.of(section))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(scores.size()), DECIMALS, RoundingMode.HALF_UP);
    }
}
