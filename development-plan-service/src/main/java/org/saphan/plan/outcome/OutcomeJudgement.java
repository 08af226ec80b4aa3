package org.saphan.plan.outcome;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The judgement of an outcome at the plan's close.
@Embeddable
public record OutcomeJudgement(boolean achieved, @Nullable String note) {

    static List<Outcome> achieved(Map<Outcome, OutcomeJudgement> judgements) {
        return judgements.entrySet().stream()
                .filter(each -> each.getValue().achieved())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    OutcomeFinding finding(Outcome outcome) {
        return new OutcomeFinding(outcome, achieved, note);
    }
}
