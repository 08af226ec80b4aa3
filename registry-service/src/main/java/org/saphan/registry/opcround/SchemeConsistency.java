package org.saphan.registry.opcround;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import org.saphan.http.Violation;

/// Whether anybody could judge by a scheme: sections A, B and C once each, both committees with something to
/// judge; more stars from a higher total, all of which can be reached; each exception for a category once.
record SchemeConsistency(RatingScheme scheme) {

    /// @throws SchemeInconsistent naming everything that does not hold together
    void require() {
        var violations = new ArrayList<Violation>();
        add(violations, areSectionsWhole(), "sections", "SECTIONS");
        add(violations, hasEveryCommitteeItsSections(), "sections", "JUDGED_BY_BOTH");
        add(violations, doThresholdsRise(), "thresholds", "THRESHOLDS");
        add(violations, areExceptionsSingle(), "categoryMaxima", "CATEGORY_MAXIMA");
        add(violations, canNationalBeReached(), "nationalFrom", "NATIONAL_FROM");
        if (!violations.isEmpty()) {
            throw new SchemeInconsistent(violations);
        }
    }

    private static void add(List<Violation> violations, boolean holds, String member, String code) {
        if (!holds) {
            violations.add(Violation.of("/scheme/" + member, code));
        }
    }

    private boolean areSectionsWhole() {
        var codes = EnumSet.noneOf(SectionCode.class);
        scheme.sections().forEach(each -> codes.add(each.code()));
        return codes.size() == SectionCode.values().length;
    }

    private boolean hasEveryCommitteeItsSections() {
        return !scheme.judgedAt(CommitteeLevel.PROVINCIAL).isEmpty()
                && !scheme.judgedAt(CommitteeLevel.NATIONAL).isEmpty();
    }

    private boolean areExceptionsSingle() {
        var seen = new HashSet<List<Object>>();
        return scheme.categoryMaxima().stream().allMatch(each -> seen.add(List.of(each.section(), each.category())));
    }

    private boolean canNationalBeReached() {
        var highest = scheme.sections().stream()
                .filter(each -> each.judgedAt() == CommitteeLevel.PROVINCIAL)
                .map(SchemeSection::maximum)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return scheme.goesToNational(highest);
    }

    private boolean doThresholdsRise() {
        var highest = scheme.sections().stream().map(SchemeSection::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
        var rising = scheme.thresholds().stream()
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
