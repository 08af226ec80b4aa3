package org.saphan.plan.safeguard;

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

/// The judgements of a plan's safeguards that are in force. It is part of its plan.
@Embeddable
public class Safeguarding {

    @ElementCollection
    @CollectionTable(name = "plan_safeguard", joinColumns = @JoinColumn(name = "plan_id"))
    @MapKeyColumn(name = "safeguard")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Safeguard, SafeguardJudgement> judgements = new EnumMap<>(Safeguard.class);

    public void judge(Safeguard safeguard, SafeguardJudgement judgement) {
        judgements.put(safeguard, judgement);
    }

    /// @throws SafeguardNotPassed when one does not stand at PASS
    public void requirePassed() {
        SafeguardNotPassed.check(judgements);
    }

    public List<SafeguardPublished> published() {
        return SafeguardPublished.of(judgements);
    }

    public List<SafeguardDetails> details() {
        return SafeguardDetails.of(judgements);
    }
}
