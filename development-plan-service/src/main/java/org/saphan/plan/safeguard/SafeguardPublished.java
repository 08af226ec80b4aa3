package org.saphan.plan.safeguard;

import java.util.List;
import java.util.Map;

/// What other agencies may know of a judged safeguard.
public record SafeguardPublished(Safeguard safeguard, SafeguardResult result) {

    static List<SafeguardPublished> of(Map<Safeguard, SafeguardJudgement> judgements) {
        return judgements.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each ->
                        new SafeguardPublished(each.getKey(), each.getValue().result()))
                .toList();
    }
}
