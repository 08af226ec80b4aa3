package org.saphan.registry.rating;

import java.util.List;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.http.Violation;
import org.saphan.registry.opcround.RatingScheme;
import org.saphan.registry.opcround.SectionCode;

/// Scores outside their sections of the round's scheme.
public class ScoreOutOfRange extends Refusal {

    private static final long serialVersionUID = 1L;

    public ScoreOutOfRange(List<Violation> violations) {
        super(RefusalKind.UNPROCESSABLE, Map.of(), violations);
    }

    /// A score below zero or above the maximum of its section.
    ///
    /// @param pointer to the score in the body
    public static Violation above(String pointer, SectionCode section, RatingScheme scheme) {
        return Violation.of(pointer, "SECTION_MAXIMUM", Map.of("maximum", scheme.maximumOf(section)));
    }
}
