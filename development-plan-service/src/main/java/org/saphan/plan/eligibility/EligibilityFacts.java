package org.saphan.plan.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.plan.known.registry.KnownEntrepreneur;
import org.saphan.plan.known.registry.KnownRating;
import org.saphan.plan.potentialassessment.PotentialAssessmentResult;
import org.saphan.plan.terms.EligibilityTerms;
import org.saphan.plan.terms.Requirement;

/// What a programme asks for, and what is known of an entrepreneur.
///
/// @param entrepreneur null where the register has told nothing of it
/// @param ratings those that count: announced, and not superseded
/// @param provinces the programme's set of provinces, as of its day
/// @param voluntaryStatementId null where no statement stands
/// @param assessment the latest, null where there is none
public record EligibilityFacts(
        EligibilityTerms terms,
        LocalDate provinceSetAsOf,
        Set<String> provinces,
        @Nullable KnownEntrepreneur entrepreneur,
        List<KnownRating> ratings,
        @Nullable UUID voluntaryStatementId,
        @Nullable PotentialAssessmentResult assessment,
        @Nullable Instant knownAsOf,
        FurtherProofs further) {

    /// Facts without further proofs.
    public EligibilityFacts(
            EligibilityTerms terms,
            LocalDate provinceSetAsOf,
            Set<String> provinces,
            @Nullable KnownEntrepreneur entrepreneur,
            List<KnownRating> ratings,
            @Nullable UUID voluntaryStatementId,
            @Nullable PotentialAssessmentResult assessment,
            @Nullable Instant knownAsOf) {
        this(
                terms,
                provinceSetAsOf,
                provinces,
                entrepreneur,
                ratings,
                voluntaryStatementId,
                assessment,
                knownAsOf,
                FurtherProofs.NONE);
    }

    /// The ratings of the rounds that the programme counts.
    List<KnownRating> ratingsInRounds() {
        return ratings.stream()
                .filter(each -> terms.countsRound(each.roundYearBE()))
                .toList();
    }

    /// Those of them with as many stars as the programme asks for.
    List<KnownRating> ratingsThatSpeak() {
        return ratingsInRounds().stream()
                .filter(each -> terms.admitsStars(each.stars()))
                .toList();
    }

    /// What is kept of them with a decision. There is an entrepreneur, or it could not have been taken.
    public EligibilitySnapshot snapshot() {
        var known = Objects.requireNonNull(entrepreneur);
        return new EligibilitySnapshot(
                known.id(),
                known.kind(),
                known.status(),
                known.provinceCode(),
                known.sequence(),
                ratingsThatSpeak().stream().map(EligibilityFacts::used).toList(),
                voluntaryStatementId,
                assessment == null ? null : assessment.assessmentId(),
                provinceSetAsOf,
                knownAsOf,
                terms.requires().contains(Requirement.IMPACT_EVIDENCE) ? further.impactEvidenceId() : null,
                terms.requires().contains(Requirement.SUCCESSOR) ? further.successorId() : null,
                further.participations().isEmpty() ? null : further.participations());
    }

    private static EligibilitySnapshot.RatingUsed used(KnownRating rating) {
        return new EligibilitySnapshot.RatingUsed(
                rating.id(), rating.productId(), rating.roundYearBE(), rating.stars(), rating.sequence());
    }
}
