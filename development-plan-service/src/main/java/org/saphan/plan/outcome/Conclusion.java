package org.saphan.plan.outcome;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How the outcomes of a plan were judged at its close; empty before. It is part of its plan.
@Embeddable
public class Conclusion {

    @ElementCollection
    @CollectionTable(name = "plan_outcome", joinColumns = @JoinColumn(name = "plan_id"))
    @MapKeyColumn(name = "outcome")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Outcome, OutcomeJudgement> outcomes = new EnumMap<>(Outcome.class);

    public void judge(Map<Outcome, OutcomeJudgement> judgements) {
        outcomes.putAll(judgements);
    }

    public List<Outcome> achieved() {
        return OutcomeJudgement.achieved(outcomes);
    }

    public List<OutcomeFinding> findings() {
        return OutcomeFinding.of(outcomes);
    }
}
