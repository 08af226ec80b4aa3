package org.saphan.registry.rating;

import java.util.List;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.http.Violation;
import org.saphan.registry.opcround.RatingScheme;
import org.saphan.registry.opcround.SectionCode;

/// Scores outside their sections of the round's scheme.
class ScoreOutOfRange extends Refusal {

    private static final long serialVersionUID = 1L;

    public ScoreOutOfRange(List<SectionCode> outside, RatingScheme scheme) {
        super(
                RefusalKind.UNPROCESSABLE,
                Map.of(),
                outside.stream()
                        .map(each -> Violation.of(
                                "/score" + each, "SECTION_MAXIMUM", Map.of("maximum", scheme.maximumOf(each))))
                        .toList());
    }
}
