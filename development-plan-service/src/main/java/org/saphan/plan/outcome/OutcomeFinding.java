package org.saphan.plan.outcome;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Whether an outcome was reached.
@Schema(description = "Whether an outcome was reached.")
public record OutcomeFinding(
        @NotNull Outcome outcome,
        @NotNull Boolean achieved,

        @Schema(examples = "ผ่านการรับรอง มผช.") @Size(max = 2000) @Nullable String note) {

    OutcomeJudgement judgement() {
        return new OutcomeJudgement(achieved, note);
    }

    static List<OutcomeFinding> of(Map<Outcome, OutcomeJudgement> judgements) {
        return judgements.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getValue().finding(each.getKey()))
                .toList();
    }
}
