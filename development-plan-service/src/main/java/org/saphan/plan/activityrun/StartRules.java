package org.saphan.plan.activityrun;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Violation;
import org.saphan.plan.eligibility.Eligibility;
import org.saphan.plan.eligibility.EligibilityFacts;
import org.saphan.plan.eligibility.EligibilityQueries;
import org.saphan.plan.eligibility.NotEligible;
import org.saphan.plan.known.registry.KnownSuccessors;
import org.saphan.plan.programme.ProgrammeDetails;
import org.saphan.plan.terms.ActivityRecord;
import org.saphan.plan.terms.CatalogueActivity;
import org.saphan.plan.terms.EligibilityTerms;
import org.saphan.plan.terms.Requirement;

/// What an activity of the catalogue asks for before it begins, beside what the programme asked for (T9). Every broken
/// rule is found, not the first.
@ApplicationScoped
class StartRules {

    private final EligibilityQueries eligibility;
    private final KnownSuccessors successors;

    StartRules(EligibilityQueries eligibility, KnownSuccessors successors) {
        this.eligibility = eligibility;
        this.successors = successors;
    }

    /// Gives the successor who takes part, null where none does.
    ///
    /// @throws NotEligible when a product, a successor or another proof is not as the activity asks
    /// @throws RecordRequired when what it aims at is not named
    @Nullable UUID check(ProgrammeDetails programme, UUID entrepreneurId, CatalogueActivity activity, NewActivityRun run) {
        var facts = eligibility.facts(programme, entrepreneurId);
        var broken = new ArrayList<Violation>();
        stars(activity, run, facts, broken);
        var requires = activity.requires() == null ? List.<Requirement>of() : activity.requires();
        broken.addAll(Eligibility.unproven(facts, requires));
        var isOfAnother = isOfAnother(entrepreneurId, run.successorId());
        if (isOfAnother && broken.stream().noneMatch(each -> each.code().equals("SUCCESSOR"))) {
            broken.add(Violation.of("/successorId", "SUCCESSOR"));
        }
        if (!broken.isEmpty()) {
            throw new NotEligible(programme.code(), entrepreneurId, broken);
        }
        require(activity, ActivityRecord.PRODUCT, run.productId());
        require(activity, ActivityRecord.TARGET_STANDARD, run.targetStandard());
        var asksForSuccessor = activity.isToProve(Requirement.SUCCESSOR) && run.successorId() == null;
        return asksForSuccessor ? facts.further().successorId() : run.successorId();
    }

    /// The stars of the one product, in a round that the programme counts (S4-08).
    private static void stars(
            CatalogueActivity activity, NewActivityRun run, EligibilityFacts facts, List<Violation> broken) {
        var speaks = facts.ratings().stream()
                .filter(each -> each.productId().equals(run.productId()))
                .filter(each -> facts.terms().countsRound(each.roundYearBE()))
                .anyMatch(each -> activity.admitsStars(each.stars()));
        if (activity.asksForStars() && !speaks) {
            broken.add(Violation.of("/productId", "STAR", Map.of("stars", starRange(activity))));
        }
    }

    private static String starRange(CatalogueActivity activity) {
        return new EligibilityTerms(activity.starMin(), activity.starMax(), List.of(), List.of(), List.of())
                .starRange();
    }

    private boolean isOfAnother(UUID entrepreneurId, @Nullable UUID successorId) {
        return successorId != null && !successors.standing(entrepreneurId).contains(successorId);
    }

    private static void require(CatalogueActivity activity, ActivityRecord what, @Nullable Object given) {
        if (activity.isToRecord(what) && Objects.isNull(given)) {
            throw new RecordRequired(activity.code(), what);
        }
    }
}
