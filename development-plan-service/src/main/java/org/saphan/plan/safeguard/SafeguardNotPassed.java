package org.saphan.plan.safeguard;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A plan is neither approved nor closed before all three safeguards stand at PASS (S1-12, P4).
class SafeguardNotPassed extends Refusal {

    private static final long serialVersionUID = 1L;

    private SafeguardNotPassed(Set<Safeguard> open) {
        super(
                RefusalKind.CONFLICT,
                Map.of("safeguards", open.stream().map(Safeguard::name).collect(Collectors.joining(", "))));
    }

    /// Refuses unless each safeguard was judged and passes.
    static void check(Map<Safeguard, SafeguardJudgement> judgements) {
        var open = EnumSet.allOf(Safeguard.class);
        judgements.forEach((safeguard, judgement) -> {
            if (judgement.passes()) {
                open.remove(safeguard);
            }
        });
        if (!open.isEmpty()) {
            throw new SafeguardNotPassed(open);
        }
    }
}
