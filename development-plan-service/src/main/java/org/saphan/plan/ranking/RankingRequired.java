package org.saphan.plan.ranking;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.plan.terms.Ranking;

/// The programme declares no rule by which applicants are put in order, and none is made up.
public class RankingRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    RankingRequired(String programme) {
        super(RefusalKind.CONFLICT, Map.of("programme", programme));
    }

    /// The rule, where there is one.
    ///
    /// @throws RankingRequired where there is none
    public static Ranking of(String programme, @Nullable Ranking declared) {
        if (declared == null) {
            throw new RankingRequired(programme);
        }
        return declared;
    }
}
