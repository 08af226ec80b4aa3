package org.saphan.registry.judging;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.saphan.http.Violation;
import org.saphan.registry.opcround.CommitteeLevel;
import org.saphan.registry.opcround.RatingScheme;
import org.saphan.registry.rating.ScoreOutOfRange;

/// The scores that a member gives at once, section by section.
record Ballot(List<SectionScore> sections) {

    /// @param scheme as it holds for the product's category
    /// @throws ScoreOutOfRange unless each section that the committee judges is there once, within its maximum,
    /// and no other
    void requireWithin(RatingScheme scheme, CommitteeLevel level) {
        var violations = new ArrayList<Violation>();
        var missing = EnumSet.copyOf(scheme.judgedAt(level));
        for (int each = 0; each < sections.size(); each++) {
            var pointer = "/sections/" + each;
            var section = sections.get(each);
            if (!missing.remove(section.code())) {
                violations.add(Violation.of(pointer + "/code", "SECTION_NOT_JUDGED_HERE"));
            } else if (!isWithin(section, scheme)) {
                violations.add(ScoreOutOfRange.above(pointer + "/score", section.code(), scheme));
            }
        }
        missing.forEach(each -> violations.add(Violation.of("/sections", "SECTION_MISSING", Map.of("section", each))));
        if (!violations.isEmpty()) {
            throw new ScoreOutOfRange(violations);
        }
    }

    private static boolean isWithin(SectionScore section, RatingScheme scheme) {
        return section.score().signum() >= 0 && section.score().compareTo(scheme.maximumOf(section.code())) <= 0;
    }
}
