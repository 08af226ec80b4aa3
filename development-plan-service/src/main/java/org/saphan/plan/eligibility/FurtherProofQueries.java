package org.saphan.plan.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.impactevidence.ImpactEvidenceQueries;
import org.saphan.plan.known.registry.KnownSuccessors;
import org.saphan.plan.programme.ProgrammeDetails;
import org.saphan.plan.terms.Requirement;

/// Gathers the further proofs, as far as the programme or an activity of its catalogue asks for them.
@ApplicationScoped
class FurtherProofQueries {

    private final ImpactEvidenceQueries evidence;
    private final KnownSuccessors successors;
    private final Participations participations;

    FurtherProofQueries(ImpactEvidenceQueries evidence, KnownSuccessors successors, Participations participations) {
        this.evidence = evidence;
        this.successors = successors;
        this.participations = participations;
    }

    FurtherProofs of(ProgrammeDetails programme, UUID entrepreneurId) {
        return new FurtherProofs(
                impact(programme, entrepreneurId),
                successor(programme, entrepreneurId),
                participations(programme, entrepreneurId));
    }

    private @Nullable UUID impact(ProgrammeDetails programme, UUID entrepreneurId) {
        var least = programme.eligibility().impactDropMin();
        return asksFor(programme, Requirement.IMPACT_EVIDENCE)
                ? evidence.sufficient(programme.code(), entrepreneurId, least).orElse(null)
                : null;
    }

    private @Nullable UUID successor(ProgrammeDetails programme, UUID entrepreneurId) {
        return asksFor(programme, Requirement.SUCCESSOR)
                ? successors.standing(entrepreneurId).stream().findFirst().orElse(null)
                : null;
    }

    private List<UUID> participations(ProgrammeDetails programme, UUID entrepreneurId) {
        var programmes = programme.eligibility().participantsOf();
        return programmes == null || programmes.isEmpty()
                ? List.of()
                : participations.placed(programmes, entrepreneurId);
    }

    private static boolean asksFor(ProgrammeDetails programme, Requirement requirement) {
        return programme.eligibility().requires().contains(requirement)
                || programme.activities().stream().anyMatch(each -> each.isToProve(requirement));
    }
}
